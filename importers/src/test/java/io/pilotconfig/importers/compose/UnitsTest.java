package io.pilotconfig.importers.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {
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
        assertThat(ByteSize.of("0".repeat(99) + "1")).isEqualTo(OptionalLong.of(1));
        assertThat(ByteSize.of("0".repeat(100) + "1")).isEmpty();
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

    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/b",
        "/a/b/, /a/b",
        "//a//./b, /a/b",
        "/a/../b, /b",
        "/../a, /a",
        "/, /",
        "/a/.., /",
        "a/../../b, ../b",
        "../../b, ../../b"
    })
    void pathsAreCleaned(String path, String cleaned) {
        assertThat(HostPath.clean(path)).isEqualTo(cleaned);
    }
}
