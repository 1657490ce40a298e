package io.pilotconfig.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Diagnostic;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading and checking it ends soon, without an exception. The time is generous on purpose. */
class NoEndlessRunTest {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int FULL = SettingsReader.MOST_BYTES;
    private static final int MANY = FULL / 4;
    private static final String NESTED =
            "error[nesting-too-deep] %s: This is nested more than 64 levels deep. (settings need a few levels only;"
                    + " look for brackets or dashes that are too many.)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "{",
                "- ",
                "\"",
                "'",
                "&a ",
                "*a ",
                "? ",
                ": ",
                "!",
                "!a ",
                "? - ",
                "[{",
                "{a: ",
                "[[],",
                "-\n",
                "\n",
                "\t",
                " ",
                "#",
                "%",
                "|\n",
                "a",
                "a b ",
                "a: b\n",
                "[*a,",
                "@",
                "\\",
                "---\n",
                "...\n",
                "<<: {}\n",
                "\"\\x\"",
                "\u00e9",
                "\uD83D\uDE00",
                ",",
                "]",
                "\u0000",
                "\r",
                "x: &a\n",
                "? a\n",
                "eyJ",
            })
    void oneMebibyteOfTheSame(String unit) {
        String text = unit.repeat(FULL / unit.length());
        assertThat(problems(text)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "- ", "? ", "{a: ", "[{a: "})
    void aHundredThousandLevels(String opening) {
        assertThat(Checks.codes(problems(opening.repeat(100_000))))
                .singleElement()
                .asString()
                .contains("too-deep");
    }

    @Test
    void sixtyFourLevelsAreReadAndTheNextIsNamed() {
        assertThat(Checks.codes(problems(Checks.with("zzz: " + "[".repeat(63) + "]".repeat(63)))))
                .containsExactly("unknown-key zzz");
        String path = "zzz" + "[0]".repeat(63);
        assertThat(Checks.lines(problems(Checks.with("zzz: " + "[".repeat(65) + "]".repeat(65)))))
                .isEqualTo("9:70 " + NESTED.formatted(path));
    }

    static Stream<Arguments> manyErrors() {
        return Stream.of(
                Arguments.of("unknown keys", many("", "k%d: x\n", "")),
                Arguments.of("names in one line", many("environment: {", "1%d: x, ", "}")),
                Arguments.of("names", many("environment:\n", "  1%d: x\n", "")),
                Arguments.of("attributes", many("attributes:\n", "  A-%d: $(x)\n", "")),
                Arguments.of("mounts in one line", many("mounts: [", "a%d,", "]")),
                Arguments.of("mounts at one place", many("mounts:\n", "- {source: /%d, target: /x}\n", "")),
                Arguments.of("words in one line", many("command: [", "\"\\0%d\",", "]")),
                Arguments.of("repositories", many("cvmfs:\n  mode: cvmfsexec\n  repos:\n", "  - A%d\n", "")),
                Arguments.of("keys of no mode", many("cvmfs:\n  mode: none\n", "  repos%d: a\n", "")),
                Arguments.of("targets", many("targets:\n", "  a%d: x\n", "")),
                Arguments.of("tokens", many("environment:\n", "  TOKEN: eyJabcdefgh%d\n", "")),
                Arguments.of("tokens with anchors", many("environment:\n", "  &a%1$d TOKEN: &b%1$d secret%1$d\n", "")),
                Arguments.of("a list of tokens", many("environment:\n  TOKEN:\n", "  - secret%d\n", "")),
                Arguments.of(
                        "tokens, then unknown keys",
                        many(many("TOKEN:\n", "  - s%d\n", "", MANY / 2), "k%d: x\n", "")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("manyErrors")
    void tensOfThousandsOfErrors(String kind, String text) {
        assertThat(text.length()).as(kind).isBetween(MANY - 100, MANY);
        List<Diagnostic> problems = problems(text);
        assertThat(problems).isNotEmpty();
        assertThat(Checks.text(problems.subList(0, Math.min(100, problems.size()))))
                .doesNotContain("secret1");
    }

    @Test
    void aHundredThousandErrorsInAFullFile() {
        assertThat(problems(many("", "k%d: x\n", "", FULL))).hasSizeGreaterThan(90_000);
    }

    /** An expression's slips are told up to a number, and its macros as well. */
    private static final int MOST_AT_ONE_VALUE = 42;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$(", "$(a)", "=", "\\t=", "a.", "a-", "a", "a.-", "/a", "a:", "$a", "/../", "a_b.", "1", "' ", ";",
                " ;"
            })
    void oneVeryLongValue(String unit) {
        String value = '"' + unit.repeat(60_000) + "!\"";
        for (String key : List.of("site", "squid", "image", "workDir", "user", "name", "project", "startExpression")) {
            assertThat(problems(Checks.with(key + ": " + value))).as(key).hasSizeBetween(0, MOST_AT_ONE_VALUE);
        }
        for (String variable : List.of("POOL", "CONDOR_HOST", "EXTRA_JOB_ENV", "SINGULARITY_BIND_EXTRA")) {
            assertThat(Checks.errors(Checks.with("environment: {" + variable + ": " + value + "}")))
                    .as(variable)
                    .isNotEmpty();
        }
        assertThat(Checks.errors(Checks.with("cvmfs: {mode: cvmfsexec, repos: [" + value + "], httpProxy: "
                        + value.replace("!", "#") + "}")))
                .hasSizeGreaterThan(1);
    }

    @Test
    void aDomainNameOfHalfAMillionLabelsIsTooLong() {
        String name = "a" + ".a".repeat(FULL / 2 - 300);
        assertThat(Checks.codes(problems(Checks.with("cvmfs: {mode: cvmfsexec, repos: [" + name + "]}"))))
                .containsExactly("variable-too-long cvmfs.repos");
    }

    @Test
    void aliasesThatMultiplyEndAtTenThousandValues() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 9; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(10)));
        }
        assertThat(Checks.lines(problems(bomb.toString())))
                .isEqualTo("4:45 error[yaml-alias] a3[7]: The aliases up to here expand to more than 10000 values."
                        + " (write the values out.)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zzz: &a [*a]", "zzz: &a {b: *a}", "zzz: &a {*a : b}", "zzz: *a"})
    void anAliasOfWhatContainsItIsNoEndlessOne(String line) {
        assertThat(Checks.codes(Checks.errors(Checks.with(line))))
                .contains("unknown-key zzz")
                .anyMatch(code -> code.startsWith("yaml-alias"));
    }

    private static String many(String before, String each, String behind) {
        return many(before, each, behind, MANY);
    }

    private static String many(String before, String each, String behind, int size) {
        String start = before.startsWith("TOKEN") || before.length() > 1000 ? before : Checks.QUIET + before;
        StringBuilder text = new StringBuilder(size).append(start);
        IntStream.iterate(0, i -> text.length() < size - 60, i -> i + 1).forEach(i -> text.append(each.formatted(i)));
        return text.append(behind).toString();
    }

    private static List<Diagnostic> problems(String yaml) {
        return assertTimeoutPreemptively(LONG, () -> Checks.problems(yaml));
    }
}
