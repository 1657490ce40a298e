package io.pilotconfig.importers.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sizes as the engines take them. */
class ByteSizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "1b, 1",
        "1B, 1",
        "2k, 2048",
        "2KB, 2048",
        "2kib, 2048",
        "3m, 3145728",
        "1 g, 1073741824",
        "90k, 92160",
        "1.5g, 1610612736",
        ".5k, 512",
        "1.k, 1024",
        "1t, 1099511627776",
        "1pb, 1125899906842624"
    })
    void sizes(String text, long bytes) {
        assertThat(ByteSize.of(text)).isEqualTo(OptionalLong.of(bytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "g", "-1", "1x", "1bb", "1kk", "1kbb", "1ik", "1.2.3k", "1 2k", "1  k", "0x10", "1_000", "k1",
                "1ibb", "1bib"
            })
    void noSizes(String text) {
        assertThat(ByteSize.of(text)).isEmpty();
    }

    @Test
    void whatIsTooLongIsNoSize() {
        assertThat(ByteSize.of("0".repeat(99) + "1")).hasValue(1);
        assertThat(ByteSize.of("0".repeat(100) + "1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1gi", "1GI", "1 gi", "1gib", "1g"})
    void podmanNeedsNoLetterBehindTheI(String text) {
        assertThat(ByteSize.ofPodman(text)).hasValue(1L << 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"i", "1i", "1bi", "1gii"})
    void podmanNeedsAUnitBeforeTheI(String text) {
        assertThat(ByteSize.ofPodman(text)).isEmpty();
    }
}
