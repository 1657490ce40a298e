package io.pilotconfig.importers.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
    @Test
    void whatIsTooLongIsNoDuration() {
        assertThat(Duration.seconds("1s".repeat(50)).orElseThrow()).isEqualByComparingTo("50");
        assertThat(Duration.seconds("1s".repeat(51))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "15s, 15",
        "1m30s, 90",
        "1h1m1s, 3661",
        "1.5h, 5400",
        ".5m, 30",
        "2.s, 2",
        "250ms, 0.25",
        "1us, 0.000001",
        "1µs, 0.000001",
        "1ns, 0.000000001",
        "-5s, -5",
        "+5s, 5"
    })
    void durations(String text, String seconds) {
        assertThat(Duration.seconds(text).orElseThrow()).isEqualByComparingTo(seconds);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "15", "s", "1m 30s", "1d", "1w", "1M", "1s2", "x1s", "--1s", "1e3s", "."})
    void noDurations(String text) {
        assertThat(Duration.seconds(text)).isEmpty();
    }
}
