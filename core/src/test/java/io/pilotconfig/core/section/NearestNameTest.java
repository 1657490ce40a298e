package io.pilotconfig.core.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person most likely meant. */
class NearestNameTest {
    private static final List<String> KNOWN = List.of(
            "site",
            "resource",
            "token",
            "squid",
            "workDir",
            "startExpression",
            "project",
            "cvmfs",
            "name",
            "image",
            "command",
            "entrypoint",
            "pull",
            "user",
            "hostNetwork",
            "mounts",
            "limits",
            "stopSeconds",
            "environment");

    @ParameterizedTest
    @CsvSource({
        "Site, site",
        "siet, site", // two letters swapped
        "sit, site", // one missing
        "sitte, site", // one too many
        "sita, site", // another
        "work-dir, workDir",
        "work_dir, workDir",
        "WORKDIR, workDir",
        "start-expression, startExpression",
        "enviroment, environment",
        "stop_second, stopSeconds",
        "comand, command",
        "entryPoint, entrypoint",
    })
    void isFound(String written, String meant) {
        assertThat(NearestName.of(written, KNOWN)).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "zzz",
                "env",
                "startExpr",
                "labels",
                "a",
                "xyzzy",
                "a very long key that no one would ever write here"
            })
    void isNotInventedWhereNothingIsNear(String written) {
        assertThat(NearestName.of(written, KNOWN)).isEmpty();
    }

    @Test
    void theNearerOfTwoWins() {
        assertThat(NearestName.of("cats", List.of("bats", "cat", "cats1"))).contains("bats");
        assertThat(NearestName.of("Cats", List.of("bats", "cats"))).contains("cats");
        assertThat(NearestName.of("x", List.of())).isEmpty();
    }
}
