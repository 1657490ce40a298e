package io.pilotconfig.core.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.Checks;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a diagnostic is printed for a person. */
class DiagnosticTextTest {
    private static final Code CODE = Code.error("some-rule", "Some rule.");

    @Test
    void aDiagnosticWithItsLine() {
        assertThat(print("user: root", 6, 10)).isEqualTo("""
                        site.yaml:7:3: error[some-rule]: No.
                          7 | user: root
                            |       ^^^^
                          hint: yes.
                        """);
    }

    @Test
    void withoutAPlaceThereIsTheMessageAndTheHint() {
        assertThat(DiagnosticText.of(Diagnostic.of(CODE, SettingPath.of("a"), "No.", "yes.")))
                .isEqualTo("error[some-rule]: No.\n  hint: yes.\n");
        assertThat(DiagnosticText.of(Diagnostic.of(CODE, SettingPath.of("a"), "No.", "")))
                .isEqualTo("error[some-rule]: No.\n");
    }

    @Test
    void withoutAnExcerptThereIsThePlace() {
        Location place = new Location("-", 7, 3, Optional.empty());
        assertThat(DiagnosticText.of(
                        Diagnostic.of(CODE, SettingPath.ROOT, "No.", "yes.").at(place)))
                .isEqualTo("-:7:3: error[some-rule]: No.\n  hint: yes.\n");
    }

    @Test
    void severitiesAreSaidInWords() {
        assertThat(List.of(Severity.values())).extracting(Severity::word).containsExactly("error", "warning", "advice");
        assertThat(DiagnosticText.of(Diagnostic.of(Code.advice("a", "A."), SettingPath.ROOT, "No.", "")))
                .isEqualTo("advice[a]: No.\n");
    }

    @Test
    void colourIsForTheTerminalAndChangesNoWord() {
        Diagnostic diagnostic = at("user: root", 6, 10);
        String coloured = DiagnosticText.coloured(diagnostic);
        assertThat(coloured)
                .startsWith("\u001b[1msite.yaml:7:3\u001b[0m: \u001b[1;31merror[some-rule]\u001b[0m: No.\n");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(DiagnosticText.of(diagnostic));
        assertThat(DiagnosticText.of(diagnostic)).doesNotContain("\u001b");
    }

    @Test
    void anEmptyStretchStillHasACaret() {
        assertThat(print("site:", 5, 5)).contains("  7 | site:\n    |      ^\n");
        assertThat(print("", 0, 0)).contains("  7 | \n    | ^\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "日本: x|4|5|      ^", // two columns each
                "😀😀: x|6|7|      ^",
                "ｗ: x|3|4|    ^",
                "é: x|3|4|   ^",
                "e\u0301: x|4|5|   ^", // a mark takes no column
                "a: 日本|3|5|   ^^^^",
                "한: x|3|4|    ^",
            })
    void caretsStandBelowWideCharacters(String line, int from, int to, String carets) {
        assertThat(print(line, from, to)).contains("\n    | " + carets + "\n");
    }

    @Test
    void nothingInAFileSteersTheTerminal() {
        String text = print("a: \u001b[31m\u202ered\u200b\r\u0085\u2028\ud800\t", 3, 8);
        assertThat(text).contains("  7 | a: \\u001b[31m\\u202ered\\u200b\\r\\u0085\\u2028\\ud800\\t\n");
        assertThat(text.lines()).hasSize(4);
        Diagnostic hostile = Diagnostic.of(CODE, SettingPath.ROOT, "a\u001b[2Jb\nc", "\u0007")
                .at(new Location("x\n\u001b[2J.yaml", 1, 1, Optional.of(new Excerpt("", 0, 0))));
        assertThat(DiagnosticText.of(hostile))
                .startsWith("x\\n\\u001b[2J.yaml:1:1: error[some-rule]: a\\u001b[2Jb\\nc\n")
                .endsWith("  hint: \\u0007\n");
    }

    @Test
    void aCaretStandsBelowWhatIsSpelledOut() {
        assertThat(print("a: \u0007b", 3, 4)).contains("  7 | a: \\u0007b\n    |    ^^^^^^\n");
    }

    @Test
    void ofALongLineTheSurroundingsAreShown() {
        String line = "x".repeat(500) + "BAD" + "y".repeat(500);
        assertThat(print(line, 500, 503))
                .contains("  7 | ..." + "x".repeat(40) + "BAD" + "y".repeat(77) + "...\n    | " + " ".repeat(43)
                        + "^^^\n");
        assertThat(print(line, 0, 1000)).contains("  7 | " + "x".repeat(120) + "...\n    | " + "^".repeat(120) + "\n");
        assertThat(print("z".repeat(120), 0, 120)).doesNotContain("...");
    }

    @Test
    void noCharacterIsCutInTwo() {
        for (int lead = 0; lead < 4; lead++) {
            String line = "a".repeat(lead) + "😀".repeat(400);
            assertThat(print(line, lead + 200, lead + 202))
                    .doesNotContain("\\ud83d")
                    .doesNotContain("\\ude00");
        }
    }

    @Test
    void longLinesOfFilesAreShownAroundTheFault() {
        String yaml = Checks.with("environment: {" + "A: 'x', ".repeat(2) + "B: '" + "b".repeat(5000) + "', 1C: y}");
        Diagnostic last = Checks.errors(yaml).get(1);
        assertThat(last.location().orElseThrow().column()).isEqualTo(5038);
        assertThat(DiagnosticText.of(last))
                .contains("  9 | ..." + "b".repeat(37) + "', 1C: y}\n    | " + " ".repeat(43) + "^^\n");
        assertThat(last.location().orElseThrow().excerpt().orElseThrow().line()).hasSizeLessThan(1000);
    }

    @Test
    void aStretchOutsideItsLineIsNoExcerpt() {
        assertThatThrownBy(() -> new Excerpt("abc", 2, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> new Excerpt("abc", 2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static String print(String line, int from, int to) {
        return DiagnosticText.of(at(line, from, to));
    }

    private static Diagnostic at(String line, int from, int to) {
        return Diagnostic.of(CODE, SettingPath.of("user"), "No.", "yes.")
                .at(new Location("site.yaml", 7, 3, Optional.of(new Excerpt(line, from, to))));
    }
}
