package io.pilotconfig.importers.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row of texts was given to docker compose 2.26.1 as well, with the same variables. */
class TemplateTest {
    private static final Map<String, String> KNOWN =
            Map.of("A", "a", "EMPTY", "", "_b1", "b", "a", "1", "z", "2", "Z", "3", "A0", "4", "a9", "5");

    private final List<String> said = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "$A-$_b1, a-b",
                "${A}b$$A, ab$A",
                "$, $",
                "$1 $. $-, $1 $. $-",
                "$$$$, $$",
                "${A:-d}${EMPTY:-d}${EMPTY-d}${NO:-d}${NO-d}, addd",
                "${A:+r}|${EMPTY:+r}|${EMPTY+r}|${NO:+r}|${NO+r}, r||r||",
                "${A:?e}${EMPTY?e}, a",
                "${NO:-${NEITHER:-x}y}z, xyz",
                "${NO:-$A}, a",
                "${NO:-a b}$A-y, a ba-y",
                "${NO:-a}b}, ab}",
                "${NO:-{\"x\": 1}}, {\"x\": 1}",
                "${NO:-http://h:1?a=b-c}, http://h:1?a=b-c",
                "a}b{c, a}b{c",
                "$a$z$Z$A0$a9, 12345",
                "${a}${z}${Z}${A0}${a9}, 12345",
                "$@ $[ $` $/ $: $9, $@ $[ $` $/ $: $9",
                "$A@$A[$A`$A/$A:, a@a[a`a/a:",
                "$é, $é"
            })
    void compose(String text, String resolved) {
        assertThat(resolve(text)).contains(resolved == null ? "" : resolved);
    }

    @ParameterizedTest
    @CsvSource({
        "'${A', 0-3 import-syntax",
        "'${}', 0-2 import-syntax",
        "'x${A/a/b}', 1-4 import-syntax",
        "'${A!b}', 0-3 import-syntax",
        "'${1}', 0-2 import-syntax",
        "'${A:-x', 0-3 import-syntax",
        "'x $NO', 2-5 import-environment",
        "'${NO}', 0-5 import-environment",
        "'${NO:?why}', 0-10 import-environment",
        "'${EMPTY:?why}', 0-13 import-environment",
        "'${NO:-${NEITHER}}', 6-16 import-environment"
    })
    void refused(String text, String place) {
        assertThat(resolve(text)).isEmpty();
        assertThat(said).contains(place);
    }

    @Test
    void whatIsTakenAsUnsetIsToldOf() {
        assertThat(resolve("x${NO:-d}y${NO+e}${NO?}")).isEmpty();
        assertThat(said).containsExactly("1-9 import-assumed", "10-17 import-assumed", "17-23 import-environment");
    }

    @Test
    void problemsAreReportedUpToABound() {
        assertThat(resolve("$NO".repeat(20))).isEmpty();
        assertThat(said).hasSize(16);
    }

    @Test
    void aDefaultDoesNotEndInAnotherLine() {
        assertThat(resolve("${A:-x\n}")).isEmpty();
        assertThat(resolve("${A:-x}\n${NO:-y}")).contains("a\ny");
    }

    @Test
    @Timeout(30)
    void hostileTextsTakeLittleTime() {
        assertThat(resolve("${A:-".repeat(100_000))).isEmpty();
        assertThat(resolve("${NO:-".repeat(100_000) + "}".repeat(100_000))).isEmpty();
        assertThat(resolve("${NO:-{}".repeat(100_000))).isEmpty();
        assertThat(resolve("${NO:-x${NO:-y}}".repeat(60_000)).orElseThrow()).hasSize(120_000);
        assertThat(resolve("$NO".repeat(300_000))).isEmpty();
    }

    private Optional<String> resolve(String text) {
        return new Template(
                        name -> Optional.ofNullable(KNOWN.get(name)),
                        (code, from, to, message, hint) -> said.add(from + "-" + to + " " + code))
                .resolve(text);
    }
}
