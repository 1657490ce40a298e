package io.pilotconfig.quadlet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PodmanVersionTest {
    @Test
    void patchLevelsDoNotCount() {
        assertThat(PodmanVersion.of("5.4.2")).isEqualTo(PodmanVersion.of("5.4")).hasToString("5.4");
    }

    @Test
    void numbersAreComparedAsNumbers() {
        assertThat(PodmanVersion.of("5.10"))
                .isGreaterThan(PodmanVersion.of("5.9"))
                .isLessThan(PodmanVersion.of("6.0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5", "v5.4", "5.4-rc1", "5.4.2.1", "five", " 5.4", "5.4\n", "99999.1", "4,9"})
    void otherTextsAreNoVersions(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> PodmanVersion.of(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4.3", "4.3.1", "3.9", "0.0"})
    void olderOnesReadNoQuadlets(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PodmanVersion.of(text))
                .withMessageContaining("from version 4.4 on");
    }
}
