package io.pilotconfig.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where a diagnostic points: lines and columns from 1, columns in code points; a value at its first character, a key at
 * the key, a missing key at the first key of its mapping.
 */
class PositionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            'workDir: x'                                  | 8:10
            'workDir:    x'                               | 8:13
            'workDir: "x"'                                | 8:10
            'workDir: ''x'''                              | 8:10
            'workDir: >-\n  x'                            | 8:10
            'workDir: |\n\n  x'                           | 8:10
            'workDir:\n  x'                               | 9:3
            'workDir:\n\n  "x"'                           | 10:3
            'workDir: # why\n  x'                         | 9:3
            '"attributesFile": x'                         | 9:19
            'workDir: &a x'                               | 8:10
            'workDir: &a x\nattributesFile: *a'           | 9:17
            '? attributesFile\n: x'                       | 10:3
            """)
    void aWrongValueIsPlacedAtItsFirstCharacterAsWritten(String lines, String place) {
        assertThat(places(Checks.with(lines))).anyMatch(found -> found.equals(place + " host-path"));
    }

    @Test
    void columnsCountCodePointsNotCharacters() {
        assertThat(places(Checks.with("command: ['😀😀', 'é', [x]]"))).containsExactly("9:22 wrong-type");
        assertThat(places(Checks.with("environment: {A: 😀, B-C: 1}"))).containsExactly("9:21 variable-name");
        assertThat(places("😀: 1\n😀😀: @")).containsExactly("2:5 yaml-syntax");
        assertThat(places("a: '😀' # 😀\nb: 😀\u0000")).containsExactly("2:5 yaml-syntax");
    }

    @Test
    void aTabAndACombiningMarkAreOneColumnEach() {
        assertThat(places(Checks.with("workDir:\tx"))).containsExactly("8:10 host-path");
        assertThat(places(Checks.with("environment: {A: e\u0301, B-C: 1}"))).containsExactly("9:22 variable-name");
    }

    @ParameterizedTest
    @CsvSource({"'\n'", "'\r\n'", "'\r'"})
    void linesEndAsInYaml(String end) {
        String text = Checks.with("workDir: x").replace("\n", end);
        assertThat(places(text)).containsExactly("8:10 host-path");
        assertThat(Checks.text(Checks.problems(text))).contains("\n  8 | workDir: x\n    |          ^\n");
    }

    @Test
    void anUnknownKeyIsPlacedAtTheKey() {
        assertThat(places(Checks.with("limits: {pids: 1, openFiles: 1,   'zzz': 1}")))
                .containsExactly("8:35 unknown-key");
        assertThat(places(Checks.with("cvmfs:\n  mode: none\n  zzz: 1"))).containsExactly("10:3 unknown-key");
    }

    @Test
    void aMissingKeyIsPlacedAtTheFirstKeyOfItsMapping() {
        assertThat(places("# a comment\n\nresource: R\ntoken: /t\n")).containsExactly("3:1 missing-key");
        assertThat(places("{ \"resource\": \"R\", \"token\": \"/t\" }")).containsExactly("1:3 missing-key");
        assertThat(places(Checks.with("mounts:\n- target: /x\n"))).containsExactly("10:3 missing-key");
        assertThat(places(Checks.with("cvmfs:\n  repos: [a.b]\n"))).containsExactly("9:3 missing-key");
    }

    @ParameterizedTest
    @CsvSource({"''", "'\n\n'", "'# nothing\n'", "'---\n'", "'{}'", "'~'", "'\n\n---\n# x\nnull\n'"})
    void whatAnEmptyFileLacksIsPlacedAtItsBeginning(String text) {
        assertThat(places(text)).containsExactly("1:1 missing-key", "1:1 missing-key", "1:1 missing-key");
    }

    @Test
    void aKeyThatStandsTwiceIsPlacedWhereItStandsAgain() {
        assertThat(places(Checks.with("user: osg\nname: a\nuser: osg"))).containsExactly("11:1 duplicate-key");
    }

    @Test
    void aWrongNameInAMapIsPlacedAtTheNameAndAWrongValueAtTheValue() {
        assertThat(places(Checks.with("attributes:\n  A-B: $(x)\n")))
                .containsExactly("10:3 attribute-name", "10:8 expression-macro");
    }

    @Test
    void whatSeveralSettingsMakeWrongIsPlacedAtOneOfThem() {
        assertThat(places(Checks.with("mounts:\n- source: /a\n  target: /pilot\n")))
                .containsExactly("11:11 mount-target-twice");
        assertThat(places(Checks.with("security:\n  profile: minimum\n")))
                .containsExactly("10:3 seccomp-profile-missing");
    }

    @Test
    void problemsComeInTheOrderOfTheFile() {
        List<Diagnostic> problems = Checks.problems("zzz: 1\nuser: root\nsite: ,\nsquid: a b\nworkDir: x");
        assertThat(problems).isSortedAccordingTo(Diagnostic.byPlace());
        problems = Checks.problems("zzz: 1\nuser: root\nsite: ''\nsquid: a b\nworkDir: x");
        assertThat(problems).isSortedAccordingTo(Diagnostic.byPlace()).hasSizeGreaterThan(5);
    }

    private static List<String> places(String yaml) {
        return Checks.errors(yaml).stream()
                .map(problem -> String.format(
                        Locale.ROOT,
                        "%d:%d %s",
                        problem.location().orElseThrow().line(),
                        problem.location().orElseThrow().column(),
                        problem.code()))
                .toList();
    }
}
