package io.pilotconfig.importers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.section.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shell's words: what dash and bash make of a line, and what a shell would do more with. */
class ScriptReaderTest {
    private static List<String> words(String text) {
        Script script = ScriptReader.read(text);
        assertThat(script.fatal()).isEmpty();
        assertThat(script.commands()).hasSize(1);
        ShellCommand command = script.commands().get(0);
        assertThat(command.flaws()).as("flaws of %s", text).isEmpty();
        return command.words().stream().map(Word::text).toList();
    }

    @Test
    void quotesAreTakenAway() {
        assertThat(words("a 'b  c' \"d 'e'\" f\\ g 'it'\\''s' '' \"\"\n"))
                .containsExactly("a", "b  c", "d 'e'", "f g", "it's", "", "");
    }

    @Test
    void singleQuotesKeepEverything() {
        assertThat(words("a '$x`y`\\\n\"*'")).containsExactly("a", "$x`y`\\\n\"*");
    }

    @Test
    void doubleQuotesKnowFiveEscapes() {
        assertThat(words("\"\\$ \\` \\\" \\\\ \\n \\a \\\nb\" c")).containsExactly("$ ` \" \\ \\n \\a b", "c");
    }

    @Test
    void linesThatEndInABackslashAreJoined() {
        assertThat(words("a \\\n  b\\\nc \\\n\td\n")).containsExactly("a", "bc", "d");
    }

    @Test
    void commentsBeginAWord() {
        assertThat(words("# docker run\na b#c # d 'e\n")).containsExactly("a", "b#c");
    }

    @Test
    void loneSignsAreLiteral() {
        assertThat(words("a $ \"$\" b$ {} {x} a=b c^d e%f g! @h"))
                .containsExactly("a", "$", "$", "b$", "{}", "{x}", "a=b", "c^d", "e%f", "g!", "@h");
        assertThat(words("a $\\q =~ b\rc \\")).containsExactly("a", "$q", "=~", "b\rc", "\\");
        assertThat(words("a {1.3} {1.2.3} {1.'x'.3}")).containsExactly("a", "{1.3}", "{1.2.3}", "{1.x.3}");
    }

    @Test
    void redirectionsAreOfManyKinds() {
        ShellCommand command = ScriptReader.read("a >>b >|c 2>&1 &>d &>>e <>f <<<g 2>h <(i)\n")
                .commands()
                .get(0);
        assertThat(command.words()).extracting(Word::text).containsExactly("a", "<(i)");
        assertThat(command.redirections()).hasSize(8);
    }

    @Test
    void commandsEndAtOperators() {
        Script script = ScriptReader.read("A=1 a; b && c | d & (e) <in f >out 2>&1\nif g; then h; fi");
        assertThat(script.commands().stream()
                        .map(command -> command.words().get(0).text()))
                .containsExactly("a", "b", "c", "d", "e", "f", "if", "then", "fi");
        assertThat(script.commands().get(0).assignments()).hasSize(1);
        assertThat(script.commands().get(5).words()).hasSize(1);
        assertThat(script.commands().get(5).redirections()).hasSize(3);
    }

    @Test
    void documentsWithinAScriptArePassedOver() {
        Script script = ScriptReader.read("cat <<-EOF >x <<'B C'\n docker run 'x\n\tEOF\nb\nB C\ndone\n");
        assertThat(script.commands().stream()
                        .map(command -> command.words().get(0).text()))
                .containsExactly("cat", "done");
    }

    @Test
    void assignmentsAreRemembered() {
        Script script = ScriptReader.read("A=1\n\nexport B=2 C=3\necho D=4\n'E'=5\n");
        assertThat(script.assigned()).containsOnlyKeys("A", "B", "C").containsEntry("B", 3);
        assertThat(ScriptReader.read("az=1\nAZ=1\n_09=1\n9a=1\n@a=1\n[a=1\n{a=1\n/a=1\n:a=1\n=1\na-b=1\n''A='b'\n")
                        .assigned())
                .containsOnlyKeys("az", "AZ", "_09");
    }

    @Test
    void anAssignmentOfAnEnginesPathStartsNoEngine() {
        assertThat(ScriptReader.read("A=/usr/bin/docker\n-x\n").commands()).hasSize(2);
    }

    @Test
    void aQuoteThatIsNeverClosedIsFatal() {
        for (String text : new String[] {"a 'b", "a \"b", "a $'b", "a $'b\\"}) {
            Script script = ScriptReader.read(text);
            assertThat(script.fatal()).singleElement().satisfies(flaw -> {
                assertThat(flaw.message()).isEqualTo("The quote is never closed.");
                assertThat(flaw.span()).isEqualTo(new Span(2, 3));
            });
        }
    }

    @Test
    void whatIsWrongAtALinesEndIsThatCharacter() {
        assertThat(ScriptReader.read("a b\r\n").fatal()).extracting(Flaw::span).containsExactly(new Span(3, 4));
        assertThat(ScriptReader.read("a \\ \nb").commands().get(0).flaws())
                .extracting(Flaw::span)
                .containsExactly(new Span(2, 3));
        assertThat(ScriptReader.read("docker a\n -b").commands().get(0).flaws())
                .extracting(Flaw::span)
                .containsExactly(new Span(8, 9));
    }

    @Test
    void quotesOfBashAreRead() {
        ShellCommand command = ScriptReader.read("a $'b\\tc\\x41\\101\\u00e9\\'\\q\\xc3\\xa9\\cA'")
                .commands()
                .get(0);
        assertThat(command.words().get(1).text()).isEqualTo("b\tcAA\u00e9'\\q\u00e9\u0001");
        assertThat(command.flaws())
                .singleElement()
                .extracting(flaw -> flaw.code().id())
                .isEqualTo("import-ambiguous");
        Script further = ScriptReader.read("a $'\\a\\u00e9f\\U0001f600\\060\\71\\8\\ud7ff\\ue000'");
        assertThat(further.fatal()).isEmpty();
        assertThat(further.commands().get(0).words().get(1).text())
                .isEqualTo("\u0007\u00e9f\ud83d\ude0009\\8\ud7ff\ue000");
    }

    @Test
    void bytesThatMakeNoCharacterAreReportedWhereTheyEnd() {
        ShellCommand command = ScriptReader.read("a $'\\xc3b\\xa9'").commands().get(0);
        assertThat(command.flaws()).extracting(Flaw::span).contains(new Span(8, 9), new Span(13, 14));
        assertThat(ScriptReader.read("a $'" + "\\xff".repeat(5) + "'")
                        .commands()
                        .get(0)
                        .flaws())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a $'\\x00'|5|no character",
                "a $'\\xff'|6|no character",
                "a $'\\ud800'|5|no character",
                "a $'\\udfff'|5|no character",
                "a $'\\x80'|6|no character",
                "a $'\\xc3b'|6|no character",
                "a $\"b\"|3|text to translate"
            })
    void quotesOfBashThatMakeNoTextAreReported(String text, int column, String message) {
        ShellCommand command = ScriptReader.read(text).commands().get(0);
        assertThat(command.flaws()).anySatisfy(flaw -> {
            assertThat(flaw.message()).contains(message);
            assertThat(flaw.span().start()).isBetween(column - 1, column + 3);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "x $A|3|value of `A`",
                "x b\"c${A:-d}\"|6|value of `A`",
                "x ${#A}|3|value of `A`",
                "x $1|3|value of `1`",
                "x \"$@\"|4|value of `@`",
                "x $(a 'b)' $(c))d|3|`$(a 'b)' $(c))`",
                "x $((1+2))|3|would compute",
                "x \"`a \\` b`\"|4|would run",
                "x <(a)|3|would run",
                "x a*|4|pattern",
                "x ?|3|pattern",
                "x [a]|3|pattern",
                "x ~/a|3|home directory",
                "x A=~|5|home directory",
                "x {a,b}|3|braces",
                "x {1..3}|3|braces"
            })
    void whatAShellWouldReplaceIsReported(String text, int column, String message) {
        Script script = ScriptReader.read(text);
        List<Flaw> flaws = script.commands().get(0).flaws();
        assertThat(flaws).singleElement().satisfies(flaw -> {
            assertThat(flaw.code().id()).isEqualTo("import-expansion");
            assertThat(flaw.message()).contains(message);
            assertThat(flaw.span().start() + 1).isEqualTo(column);
        });
        assertThat(script.commands().get(0).words().get(1).isKnown()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$\\\nA",
                "${A:-${B}}",
                "${A:-$(b })}",
                "${A:-$B}",
                "${A:-\"}\"}",
                "$(a \")\" ')' $(b) \\))",
                "`a $(b`",
                "\"$(a \"b)\")\"",
            })
    void anExpansionEndsWhereAShellEndsIt(String expansion) {
        ShellCommand command =
                ScriptReader.read("x " + expansion + " y").commands().get(0);
        assertThat(command.words()).hasSize(3);
        assertThat(command.words().get(1).span()).isEqualTo(new Span(2, 2 + expansion.length()));
        assertThat(command.flaws()).hasSize(1);
    }

    @Test
    void aListInBracesMayBeginAScript() {
        assertThat(ScriptReader.read("{a,b}").commands().get(0).flaws()).hasSize(1);
    }

    @Test
    void nothingIsReplacedInSingleQuotesOrBehindABackslash() {
        assertThat(words("x '$A `b` * ~' \\$A \\`b\\` \\* \\~ \\{a,b} a~ b=c~ --d=~"))
                .containsExactly("x", "$A `b` * ~", "$A", "`b`", "*", "~", "{a,b}", "a~", "b=c~", "--d=~");
    }
}
