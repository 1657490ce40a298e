package io.pilotconfig.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of names, amounts, schedules and versions, as Kubernetes' own validation has them. */
class FormsTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "a.b", "a-b.c0", "0"})
    void subdomains(String text) {
        assertThat(Forms.isSubdomain(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a..b", "A", "a_b", "-a", "a-.b", "a b", "a\n", "\u00e9"})
    void noSubdomains(String text) {
        assertThat(Forms.isSubdomain(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "A", "a_b.c-D", "example.org/a", "y"})
    void qualifiedNames(String text) {
        assertThat(Forms.isQualifiedName(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/a", "a/", "a/b/c", "Example.org/a", "_a", "a_", "a b", "a\n", "\u00e9"})
    void noQualifiedNames(String text) {
        assertThat(Forms.isQualifiedName(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"smarter-devices/fuse", "github.com/fuse", "squat.ai/fuse"})
    void extendedResources(String text) {
        assertThat(Forms.isExtendedResource(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "fuse", "/fuse", "kubernetes.io/fuse", "node.kubernetes.io/fuse", "requests.a/b", "a/b/c"})
    void noExtendedResources(String text) {
        assertThat(Forms.isExtendedResource(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "token, true",
        "..a, false",
        ".., false",
        "., false",
        ".a, true",
        "a/b, false",
        "'', false",
        "A_b.c-d, true"
    })
    void keys(String text, boolean isKey) {
        assertThat(Forms.isKey(text)).isEqualTo(isKey);
    }

    @ParameterizedTest
    @CsvSource({"a.json, true", "a/b, true", "/a, false", "../a, false", "a/.., false", "a..b, true", "'', false"})
    void pathsBelow(String text, boolean isBelow) {
        assertThat(Forms.isPathBelow(text)).isEqualTo(isBelow);
    }

    @ParameterizedTest
    @CsvSource({
        "20Gi, 20480",
        "1Mi, 1",
        "1, 1",
        "1048577, 2",
        "1.5Gi, 1536",
        "1G, 954",
        "2k, 1",
        "8Ei, ",
        "7Ei, 7696581394432",
        "0, ",
        "0Gi, ",
        "20GB, ",
        "20 Gi, ",
        "20g, ",
        "1e3, ",
        "-1Gi, ",
        ".5Gi, ",
        "5.Gi, ",
        "20m, ",
        "'', ",
        "Gi, ",
    })
    void amounts(String text, Long mebibytes) {
        assertThat(Quantity.mebibytes(text)).isEqualTo(Optional.ofNullable(mebibytes));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * * * *",
                "0 */6 * * *",
                "0,30 0-5/2 1 jan-DEC mon,WED,6",
                "59 23 31 12 6",
                "? ? ? ? ?",
                "5/10 * * * *",
                "  0  0 * *\t0 ",
                "@daily",
                "@every 12h30m",
            })
    void schedules(String text) {
        assertThat(CronSchedule.isSchedule(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "* * * *",
                "* * * * * *",
                "60 * * * *",
                "* 24 * * *",
                "* * 0 * *",
                "* * * 13 *",
                "* * * * 7",
                "5-1 * * * *",
                "*/0 * * * *",
                "* * * * monday",
                "a * * * *",
                "1, * * * *",
                "-1 * * * *",
                "@sometimes",
                "@every soon",
                "TZ=UTC * * * * *",
                "99999999999 * * * *",
            })
    void noSchedules(String text) {
        assertThat(CronSchedule.isSchedule(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1.33, 33",
        "1.21, 21",
        "1.36.2, 36",
        "1.100, 100",
        "1.20, ",
        "2.0, ",
        "1, ",
        "v1.33, ",
        "1.33+, ",
        "1.3.x, "
    })
    void versions(String text, Integer minor) {
        assertThat(KubernetesVersion.of(text).map(KubernetesVersion::minor)).isEqualTo(Optional.ofNullable(minor));
    }
}
