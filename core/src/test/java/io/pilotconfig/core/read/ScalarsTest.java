package io.pilotconfig.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scalars are taken as they are written, in YAML and in JSON. */
class ScalarsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "True",
                "true",
                "NO",
                "no",
                "on",
                "y",
                "007",
                "0x10",
                "0o7",
                "1e3",
                "1.0",
                "-1",
                "+1",
                ".5",
                ".inf",
                ".NaN",
                "1_000",
                "12:30:45",
                "2026-01-01",
                "2001-12-14t21:59:43.10-05:00",
                "=",
                "a=b",
                "a:b",
                "a#b",
                "-x",
                "?x",
                "nil",
                "None",
                "<<",
                "a b  c",
                "😀",
                "é",
                "\\n",
                "\\",
                "a\\",
                "$(x)",
                "100%",
                "it's",
                "say \"hi\"",
            })
    void aPlainScalarIsItsText(String text) {
        assertThat(variable(text)).isEqualTo(text);
    }

    @Test
    void quotesAndEscapesAreResolved() {
        assertThat(variable("'True'")).isEqualTo("True");
        assertThat(variable("\"007\"")).isEqualTo("007");
        assertThat(variable("'~'")).isEqualTo("~");
        assertThat(variable("\"null\"")).isEqualTo("null");
        assertThat(variable("''")).isEmpty();
        assertThat(variable("'  a  '")).isEqualTo("  a  ");
        assertThat(variable("'it''s'")).isEqualTo("it's");
        assertThat(variable("'a\\nb'")).isEqualTo("a\\nb");
        assertThat(variable("\"a\\nb\\t\\\\\\\"\\/\"")).isEqualTo("a\nb\t\\\"/");
        assertThat(variable("\"\\u00e9\\x41\\U0001f600\"")).isEqualTo("éA😀");
        assertThat(variable("\"\\ud83d\\ude00\"")).isEqualTo("😀");
        assertThat(variable("\"a \\\n     b\"")).isEqualTo("a b");
        assertThat(variable("\"a\n     b\"")).isEqualTo("a b");
        assertThat(variable("a\n     b")).isEqualTo("a b");
    }

    @Test
    void blockScalarsKeepOrFoldTheirLines() {
        assertThat(variable("|\n    a\n    b\n")).isEqualTo("a\nb\n");
        assertThat(variable("|-\n    a\n      b\n")).isEqualTo("a\n  b");
        assertThat(variable("|+\n    a\n")).isEqualTo("a\n\n");
        assertThat(variable(">-\n    a\n    b\n\n    c\n")).isEqualTo("a b\nc");
        assertThat(variable("|2\n     a\n")).isEqualTo(" a\n");
    }

    @Test
    void keysAreTextsToo() {
        PilotSettings settings = settings(Checks.with("environment: {NO: a, on: b, 'null': c, _1: d, \"T\": e}"));
        assertThat(settings.environment())
                .containsExactly(
                        java.util.Map.entry("NO", "a"),
                        java.util.Map.entry("on", "b"),
                        java.util.Map.entry("null", "c"),
                        java.util.Map.entry("_1", "d"),
                        java.util.Map.entry("T", "e"));
    }

    @Test
    void namesThatLookLikeSomethingElseAreNames() {
        PilotSettings settings = settings(
                "site: NO\nresource: 007\ntoken: /t\nproject: 1e3\nname: 1.0\nstartExpression: True\nuser: 1000");
        assertThat(settings)
                .returns("NO", PilotSettings::site)
                .returns("007", PilotSettings::resource)
                .returns("1000", PilotSettings::user);
        assertThat(settings.project()).contains("1e3");
        assertThat(settings.name()).contains("1.0");
        assertThat(settings.startExpression()).contains("True");
    }

    @Test
    void aliasesStandForTheirAnchors() {
        PilotSettings settings = settings("""
                site: &name CHTC
                resource: *name
                token: /t
                mounts:
                - &mount {source: /a, target: /b}
                cvmfs: &cvmfs {mode: cvmfsexec, repos: &repos [a.b]}
                environment: {A: &name again, B: *name}
                command: *repos
                """);
        assertThat(settings.resource()).isEqualTo("CHTC");
        assertThat(settings.environment()).containsEntry("B", "again");
        assertThat(settings.command()).containsExactly("a.b");
        assertThat(Checks.errors(Checks.with("mounts: [&m {source: /a, target: /b}, *m]")))
                .extracting(problem -> problem.path().toString())
                .containsExactly("mounts[1].target");
    }

    @Test
    void jsonIsReadByTheSameRules() {
        PilotSettings settings = settings("""
                {
                \t"site": "CHTC",\t"resource": "CHTC-EP1",
                \t"token":"/etc/osg/ospool-ep.tkn",
                \t"squid": null,
                \t"hostNetwork": true,
                \t"stopSeconds": 15,
                \t"cvmfs": {"mode":"cvmfsexec","repos":["a.b","c.d"],"quotaLimitMb":-1},
                \t"environment": {"A": "\\ud83d\\ude00 \\u00e9 \\/ \\\\ \\" \\t", "B": 1.50, "C": false}
                }
                """);
        assertThat(settings.squid()).isEmpty();
        assertThat(settings.hostNetwork()).contains(true);
        assertThat(settings.stopSeconds()).hasValue(15);
        assertThat(settings.cvmfs().orElseThrow()).isInstanceOfSatisfying(CvmfsExec.class, exec -> {
            assertThat(exec.repos()).containsExactly("a.b", "c.d");
            assertThat(exec.quotaLimitMb()).isEqualTo(OptionalInt.of(-1));
        });
        assertThat(settings.environment())
                .containsEntry("A", "😀 é / \\ \" \t")
                .containsEntry("B", "1.50")
                .containsEntry("C", "false");
    }

    @Test
    void nullsInListsAndMapsAreLeftOut() {
        PilotSettings settings = settings(Checks.with("command: [~, a, null, 'null', ]\nenvironment: {A: , B: b}"));
        assertThat(settings.command()).containsExactly("a", "null");
        assertThat(settings.environment()).containsOnlyKeys("B");
    }

    @Test
    void anUnknownTagOfTextIsAllowed() {
        assertThat(variable("!!str true")).isEqualTo("true");
        assertThat(variable("! 007")).isEqualTo("007");
        assertThat(settings(Checks.with("squid: !!str null")).squid()).contains("null");
    }

    private static String variable(String written) {
        return settings(Checks.with("environment:\n  A: " + written))
                .environment()
                .get("A");
    }

    private static PilotSettings settings(String yaml) {
        assertThat(Checks.lines(Checks.errors(yaml))).isEmpty();
        return Checks.report(yaml).settings().orElseThrow();
    }
}
