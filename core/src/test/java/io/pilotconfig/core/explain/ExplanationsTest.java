package io.pilotconfig.core.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.CheckRule;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderers;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every code is explained, and the examples show what they say: the proof that explanations do not rot. */
class ExplanationsTest {
    private static final Explanations ALL = Explanations.ofCore();
    private static final SettingsChecker CHECKER = new SettingsChecker(List.of());
    private static final SettingsChecker FAILING = new SettingsChecker(List.<CheckRule>of((settings, problems) -> {
        throw new IllegalStateException();
    }));
    private static final Renderers NONE = Renderers.of(List.of());

    /** Files that are too large, or not text enough, to stand in an explanation. */
    private static final Map<Code, byte[]> LARGE = Map.of(
            Codes.FILE_TOO_LARGE,
            utf8(Explanation.BASE + "#".repeat(1 << 20)),
            Codes.ENCODING,
            Explanation.BASE.getBytes(StandardCharsets.UTF_16),
            Codes.VARIABLE_TOO_LONG,
            utf8(Explanation.BASE + "environment: { A: " + "x".repeat(131_072) + " }\n"));

    static List<Explanation> all() {
        return ALL.all();
    }

    /** Those that are about one pilot; {@code FleetExplanationsTest} has the others. */
    static List<Explanation> single() {
        return ALL.all().stream()
                .filter(explanation -> explanation.code().equals(Codes.FLEET_FILE)
                        || !FleetExplanations.all().contains(explanation))
                .toList();
    }

    @Test
    void everyCodeIsExplained() {
        Stream<Code> codes = Arrays.stream(Codes.class.getFields()).map(field -> {
            try {
                return (Code) field.get(null);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(ALL.codes()).containsExactlyInAnyOrderElementsOf(codes.toList());
    }

    @Test
    void nothingIsToSayAboutWhatExamplesAreAddedTo() throws IOException {
        assertThat(reported(CHECKER, utf8(Explanation.BASE))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("single")
    void theWrongExampleIsWrong(Explanation explanation) throws IOException {
        Code code = explanation.code();
        boolean shown = explanation.wrong().lines().anyMatch(line -> !line.startsWith("#"));
        assertThat(shown).isEqualTo(!LARGE.containsKey(code) && !code.equals(Codes.RULE_FAILED));

        byte[] wrong = LARGE.getOrDefault(code, utf8(explanation.wrongFile()));
        assertThat(reported(code.equals(Codes.RULE_FAILED) ? FAILING : CHECKER, wrong))
                .containsOnly(code);
    }

    @ParameterizedTest
    @MethodSource("single")
    void ofTheRightExampleNothingIsToSay(Explanation explanation) throws IOException {
        boolean target = explanation.code().equals(Codes.UNKNOWN_TARGET);

        assertThat(reported(CHECKER, utf8(explanation.rightFile())))
                .isEqualTo(target ? List.of(Codes.TARGET_NOT_INSTALLED) : List.of());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTextsAreSentences(Explanation explanation) {
        assertThat(explanation.reason())
                .matches("[A-Z`].*[.)]|cvmfsexec .*\\.")
                .isEqualTo(Visible.of(explanation.reason()))
                .hasSizeLessThan(300);
        assertThat(explanation.source()).isEqualTo(Visible.of(explanation.source()));
        assertThat(explanation.wrong()).isNotEqualTo(explanation.right());
    }

    @Test
    void anExampleTakesThePlaceOfTheSameKeys() {
        Explanation explanation = new Explanation(Codes.SITE_NAME, "a\n  b", "c", "site: '!'\nname: x\n", "site: A");
        assertThat(explanation.reason()).isEqualTo("a b");
        assertThat(explanation.wrongFile())
                .startsWith("resource: CHTC-EP1\n")
                .endsWith("openFiles: 2048 }\nsite: '!'\nname: x\n");
    }

    @Test
    void noTextIsBlank() {
        assertThatThrownBy(() -> new Explanation(Codes.SITE_NAME, "a", "c", " ", "d"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The explanation of `site-name` lacks a text");
    }

    @Test
    void anIdMeansOneThing() {
        Explanation mine = new Explanation(Code.warning("site-name", "Mine."), "a", "b", "c", "d");
        assertThatThrownBy(() -> ALL.and(Explanations.of(List.of(mine))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There are two different codes `site-name`: A site name is")
                .hasMessageEndingWith(" (error) / Mine. (warning); one needs another id");
        Explanation other = new Explanation(Codes.SITE_NAME, "a", "b", "c", "d");
        assertThatThrownBy(() -> ALL.and(Explanations.of(List.of(other))))
                .hasMessageStartingWith("There are two different explanations of the code `site-name`: A site name is");
        assertThat(ALL.and(ALL).all()).isEqualTo(ALL.all());
    }

    @Test
    void findsByTheId() {
        assertThat(ALL.find("squid-missing"))
                .hasValueSatisfying(found -> assertThat(found.code()).isEqualTo(Codes.SQUID_MISSING));
        assertThat(ALL.find("squid")).isEmpty();
        assertThat(ALL.ids()).isSorted().contains("squid-missing");
    }

    private static List<Code> reported(SettingsChecker checker, byte[] file) throws IOException {
        ReadSettings read = new SettingsReader().read("site.yaml", new ByteArrayInputStream(file));
        CheckReport report = NONE.check(checker.check(read)).known(List.of());
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
