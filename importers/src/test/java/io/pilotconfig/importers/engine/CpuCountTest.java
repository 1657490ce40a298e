package io.pilotconfig.importers.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of CPUs as the engines take them. */
class CpuCountTest {
    @ParameterizedTest
    @CsvSource({"8, 8", "08, 8", "8., 8", "8.0, 8", "1.50, 1.5", ".5, 0.5", "0, 0", "0.0, 0", "100, 100"})
    void numbers(String text, String plain) {
        assertThat(CpuCount.of(text)).map(BigDecimal::toPlainString).contains(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "-1", "+1", "1.2.3", "8 ", "eight", "8c", "1234567890", "0.1234567890"})
    void othersAreNone(String text) {
        assertThat(CpuCount.of(text)).isEmpty();
    }
}
