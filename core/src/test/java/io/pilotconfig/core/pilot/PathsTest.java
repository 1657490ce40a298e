package io.pilotconfig.core.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** However a path is written, it is one path. */
class PathsTest {
    @ParameterizedTest
    @CsvSource({
        "/a/b, /a/b",
        "/a/b/, /a/b",
        "//a//./b, /a/b",
        "/a/../b, /b",
        "/../a, /a",
        "/, /",
        "/a/.., /",
        "/a/..b/...c/.d, /a/..b/...c/.d"
    })
    void whatDoesNothingIsLeftOut(String path, String normal) {
        assertThat(Paths.normal(path)).isEqualTo(normal);
    }
}
