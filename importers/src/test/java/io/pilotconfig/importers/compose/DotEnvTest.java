package io.pilotconfig.importers.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.importers.Companions;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.Reading;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each file was read by docker compose 2.26.1 as well. */
class DotEnvTest {
    @Test
    void valuesAreQuotedOrNot() {
        assertThat(read("A=1 # c\nB=a#b\nC=  sp  \nD=\nE: yaml\nexport F=x\n G = y\nH=\"q\" # c\n"))
                .containsExactly("A=1", "B=a#b", "C=sp", "D=", "E=yaml", "F=x", "G=y", "H=q");
        assertThat(read("A='a\\'b\\n$X'\nB=\"two\nlines\"\n")).containsExactly("A=a'b\\n$X", "B=two\nlines");
        assertThat(read("A=\tx\nexport\tB=\t #c\nexport   C=")).containsExactly("A=x", "B=#c", "C=");
        assertThat(read("A=1\nB= ")).containsExactly("A=1", "B=");
        assertThat(read("\ufeffA=1\r\nB=2\r\n# x\n\n#")).containsExactly("A=1", "B=2");
    }

    @Test
    void escapesMeanSomethingInDoubleQuotes() {
        assertThat(read("A=\"\\n\\t\\\"\\\\\\$X\\q\\0101\\07\"")).containsExactly("A=\n\t\"\\$X\\qA\\7");
        assertThat(read("A=\"\\a\\b\\f\\v\"")).containsExactly("A=\u0007\b\f\u000b");
        assertThat(read("A=\"\\0107\\01011\\0189\\0400\"")).containsExactly("A=GA1\\189\\400");
        assertThat(read("A=a\\nb")).containsExactly("A=a\\nb");
    }

    @Test
    void variablesOfLinesBeforeAreReplaced() {
        assertThat(read("A=1\nB=$A${C:-d}$$A\nC='$A'\n")).containsExactly("A=1", "B=1d$A", "C=$A");
    }

    @Test
    void brokenLinesAreReportedByNumber() {
        assertThat(problems("A=1\nB C=2\n")).containsExactly("2 This is no variable.");
        assertThat(problems("A=1\n\n=2\n")).containsExactly("3 This is no variable.");
        assertThat(problems("A=1\nB='x\n\n")).containsExactly("2 The quote that opens here is never closed.");
        assertThat(problems("A=$NO\nB=1\nC\n"))
                .containsExactly(
                        "1 The value of the variable `NO` is not known here.", "3 The value of `C` is not known here.");
        assertThat(problems("A{}\n")).containsExactly("1 This is no variable.");
        assertThat(problems("A=1\nB=\"x\\")).containsExactly("2 The quote that opens here is never closed.");
        assertThat(problems("A")).containsExactly("1 The value of `A` is not known here.");
        assertThat(problems("A=1\nexport")).containsExactly("2 The value of `export` is not known here.");
        assertThat(read("C\nB=1")).containsExactly("B=1");
    }

    @Test
    void problemsAreReportedUpToABound() {
        assertThat(problems("A=$NO\n".repeat(20))).hasSize(16);
    }

    private static List<String> read(String text) {
        return file(text).read().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .toList();
    }

    private static List<String> problems(String text) {
        DotEnv file = file(text);
        Map<String, String> read = file.read();
        assertThat(read.keySet()).doesNotContain("");
        return file.problems().stream()
                .map(problem -> problem.line() + " " + problem.message())
                .toList();
    }

    private static DotEnv file(String text) {
        SourceText source = new SourceText("compose.yaml", "");
        return new DotEnv(
                text,
                Variables.beside(
                        new Reading(source, ImportOptions.DEFAULTS.beside(Companions.NONE), new Findings(source))));
    }
}
