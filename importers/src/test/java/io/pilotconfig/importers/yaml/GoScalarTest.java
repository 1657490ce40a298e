package io.pilotconfig.importers.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoScalarTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "no, TEXT, no",
                "ON, TEXT, ON",
                "True, BOOLEAN, true",
                "FALSE, BOOLEAN, false",
                "tRue, TEXT, tRue",
                "~, NULL, ~",
                "Null, NULL, Null",
                "8, INTEGER, 8",
                "+8, INTEGER, 8",
                "010, INTEGER, 8",
                "0o10, INTEGER, 8",
                "-0b11, INTEGER, -3",
                "0x1F, INTEGER, 31",
                "1_000, INTEGER, 1000",
                "08, FLOAT, 8",
                "018.5, FLOAT, 18.5",
                "1e3, FLOAT, 1000",
                "1.0, FLOAT, 1",
                "0.1, FLOAT, 0.1",
                "1e21, FLOAT, 1e+21",
                "123456.5, FLOAT, 123456.5",
                "1234567.5, FLOAT, 1.2345675e+06",
                "1.5e-7, FLOAT, 1.5e-07",
                "0.0001, FLOAT, 0.0001",
                "123456789012345678901, FLOAT, 1.2345678901234568e+20",
                "-18446744073709551615, FLOAT, -1.8446744073709552e+19",
                "18446744073709551615, INTEGER, 18446744073709551615",
                "18446744073709551616, FLOAT, 1.8446744073709552e+19",
                "+9223372036854775807, INTEGER, 9223372036854775807",
                "+9223372036854775808, FLOAT, 9.223372036854776e+18",
                "-9223372036854775808, INTEGER, -9223372036854775808",
                "-9223372036854775809, FLOAT, -9.223372036854776e+18",
                "-.5, FLOAT, -0.5",
                ".5e1, FLOAT, 5",
                "-0.0, FLOAT, -0",
                ".inf, FLOAT, +Inf",
                "-.INF, FLOAT, -Inf",
                ".NaN, FLOAT, NaN",
                ".nAn, TEXT, .nAn",
                "-.nan, TEXT, -.nan",
                "1e999, TEXT, 1e999",
                "0x, TEXT, 0x",
                "1.2.3, TEXT, 1.2.3",
                "12:30:45, TEXT, 12:30:45",
                "2026-11-22, TIME, 2026-11-22",
                "2026-1-2T3:04:05Z, TIME, 2026-1-2T3:04:05Z",
                "2019-09-29, TIME, 2019-09-29",
                "2026-13-01, TEXT, 2026-13-01",
                "2026--01, TEXT, 2026--01",
                "2026-11-, TEXT, 2026-11-",
                "2026-11-22T:, TEXT, 2026-11-22T:",
                "2026-11-22 1, TEXT, 2026-11-22 1",
                "26-11-22, TEXT, 26-11-22",
                "2026-11-22x, TEXT, 2026-11-22x",
                "١, TEXT, ١"
            })
    void composeSees(String written, GoScalar.Type type, String printed) {
        assertThat(GoScalar.v3(plain(written))).isEqualTo(new GoScalar(type, printed));
    }

    @ParameterizedTest
    @CsvSource({
        "no, BOOLEAN, false",
        "Y, BOOLEAN, true",
        "yEs, TEXT, yEs",
        "On, BOOLEAN, true",
        "OFF, BOOLEAN, false",
        "2026-11-22, TEXT, 2026-11-22",
        "010, INTEGER, 8"
    })
    void kubernetesSees(String written, GoScalar.Type type, String printed) {
        assertThat(GoScalar.v2(plain(written))).isEqualTo(new GoScalar(type, printed));
    }

    @Test
    void inQuotesEverythingIsAText() {
        assertThat(GoScalar.v3(Scalar.of("010"))).isEqualTo(new GoScalar(GoScalar.Type.TEXT, "010"));
        assertThat(GoScalar.v2(Scalar.of("yes"))).isEqualTo(new GoScalar(GoScalar.Type.TEXT, "yes"));
        assertThat(GoScalar.v3(Scalar.of(""))).isEqualTo(new GoScalar(GoScalar.Type.TEXT, ""));
        assertThat(GoScalar.v3(plain(""))).isEqualTo(new GoScalar(GoScalar.Type.NULL, ""));
    }

    private static Scalar plain(String text) {
        return new Scalar(text, true, Span.NONE);
    }
}
