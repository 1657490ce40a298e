package io.pilotconfig.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.settings.PilotSettings;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token in a settings file is in no message, hint, path, excerpt or exception, wherever and however it stands there. */
class SecretsTest {
    /** Text that looks like no token: it is a secret because of where it stands. */
    private static final String SECRET = "s3cr3t";

    /** What a token looks like, longer than what a message quotes of a value. */
    private static final String TOKEN =
            "eyJhbGciOiJIUzI1NiIsImtpZCI6IlBPT0wifQ." + "c2VjcmV0".repeat(12) + ".c2lnbmF0dXJl";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "environment: {TOKEN: s3cr3t}",
                "environment: {TOKEN: 's3cr3t'}",
                "environment: {TOKEN: \"s3cr3t\"}",
                "environment: {TOKEN: \"s3\\x63r3t s3cr3t\"}",
                "environment:\n  TOKEN: s3cr3t",
                "environment:\n  TOKEN: |\n    s3cr3t\n    s3cr3t\n",
                "environment:\n  TOKEN: >-\n    s3cr3t\n\n    s3cr3t\n",
                "environment:\n  ? TOKEN\n  : s3cr3t",
                "environment: {\"T\\x4fKEN\": s3cr3t}",
                "environment: {'TOKEN': s3cr3t, A-B: 1, C: [x]}",
                "environment: {A-B: 1, C: !x y, D: 1, D: 2, TOKEN: s3cr3t}",
                "environment: {A: *x, TOKEN: s3cr3t}",
                "environment: {TOKEN: s3cr3t, TOKEN: s3cr3t2}",
                "environment: {TOKEN: ok, TOKEN: s3cr3t}",
                "environment: {TOKEN: [s3cr3t]}",
                "environment: {TOKEN: [a, [s3cr3t, {b: s3cr3t}]]}",
                "environment: {TOKEN: {s3cr3t: s3cr3t}}",
                "environment: {TOKEN: {s3cr3t: 1, s3cr3t: 2}}",
                "environment: {TOKEN: {? [s3cr3t] : 1}}",
                "environment: {TOKEN: !s3cr3t x}",
                "environment: {TOKEN: !x s3cr3t}",
                "environment: {TOKEN: *s3cr3t}",
                "environment: {TOKEN: &s3cr3t x}",
                "environment: {TOKEN: &t s3cr3t}\nlimits: {cpus: *t}",
                "environment: {TOKEN: &t s3cr3t}\npull: *t",
                "environment: {TOKEN: &t s3cr3t}\nmounts: [*t]",
                "environment: {TOKEN: &t s3cr3t, *t : 1}",
                "environment: {TOKEN: &t s3cr3t}\n*t : 1",
                "environment: {TOKEN: &t {a: s3cr3t}}\nlimits: *t",
                "zzz: &t s3cr3t\nenvironment: {TOKEN: *t}",
                "zzz: [&t s3cr3t]\nenvironment: {TOKEN: *t}",
                "squid: &t s3cr3t!\nenvironment: {TOKEN: *t}",
                "zzz: {a: &t [s3cr3t], b: !x 1}\nenvironment: {TOKEN: {b: *t}}",
                "zzz: s3cr3t\nenvironment: {TOKEN: s3cr3t}",
                "limits: {cpus: s3cr3t}\nenvironment: {TOKEN: s3cr3t}",
                "{environment: {TOKEN: s3cr3t}}",
                "environment: {TOKEN: s3cr3t}\nzzz: \"",
                "environment: {TOKEN: s3cr3t",
                "environment: {TOKEN: 's3cr3t}",
                "environment: {TOKEN: s3cr3t, A: @}",
                "environment: {TOKEN: s3cr3t, A: b: c}",
                "environment: {TOKEN: s3cr3t, A: \u0007}",
                "environment: {\"TO\\x4bEN\": s3cr3t, A: @}",
                "environment: {\"TO\\\n  KEN\": s3cr3t, A: @}",
                "environment: TOKEN=s3cr3t",
                "environment: [TOKEN=s3cr3t]",
                "environment:\n- A=b\n- TOKEN=s3cr3t\n",
                "command: [run, -e, TOKEN=s3cr3t, !x y]",
                "TOKEN: s3cr3t",
                "Token: s3cr3t",
                "targets: {docker: {TOKEN: s3cr3t, a: !x b}}",
                "token: s3cr3t",
                "token: [s3cr3t]",
                "token: {a: s3cr3t}",
                "token: !x s3cr3t",
            })
    void aSecretIsShownNowhere(String lines) {
        assertSilent(Checks.with(lines), SECRET);
        assertSilent(lines, SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "token: %s",
                "token: '%s'",
                "token: >-\n  %s",
                "token: x/%s",
                "token: /%s\nzzz: 1",
                "site: %s",
                "squid: %s",
                "command: [run, --token, %s, !x y]",
                "limits: {cpus: %s}",
                "pull: %s",
                "environment: {A-B: '%s'}",
                "environment: {%s: 1}",
                "%s: 1",
                "%s",
                "zzz: 1 # once it was %s",
                "zzz: 1 # 😀😀 %s",
                "site: @ # %s",
                "environment: {TOKEN: %s, A: [}",
            })
    void whatLooksLikeATokenIsShownNowhere(String lines) {
        assertSilent(lines.formatted(TOKEN), TOKEN.substring(3, 15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "q7",
                "a-secret-that-is-longer-than-what-a-message-quotes-of-a-value-so-that-it-is-cut-before-its-end"
            })
    void aSecretIsNotQuotedHoweverLongItIs(String secret) {
        String yaml = "environment: {TOKEN: &t " + secret + "}\nlimits: {cpus: *t}\npull: *t\n";
        assertSilent(yaml, secret.substring(0, Math.min(40, secret.length())));
        assertThat(Checks.lines(Checks.problems(yaml))).contains("`limits.cpus` must be a whole number, but is `***`.");
    }

    @Test
    void theRestOfALineIsShownAroundTheMask() {
        String line = "environment: {A-B: 1, TOKEN: s3cr3t, C-D: 😀}";
        assertThat(Checks.text(Checks.errors(Checks.with(line)))).isEqualTo("""
                        site.yaml:9:15: error[variable-name]: `environment.A-B` must be a variable name: letters, digits and `_`, no digit first.
                          9 | environment: {A-B: 1, TOKEN: ***, C-D: 😀}
                            |               ^^^
                          hint: write a name such as `ENABLE_REMOTE_SYSLOG`.
                        site.yaml:9:23: error[variable-token]: `environment.TOKEN` must not be set: everyone who can inspect the container could read the token.
                          9 | environment: {A-B: 1, TOKEN: ***, C-D: 😀}
                            |                       ^^^^^
                          hint: save the token to a file and write the file's path under `token`.
                        site.yaml:9:38: error[variable-name]: `environment.C-D` must be a variable name: letters, digits and `_`, no digit first.
                          9 | environment: {A-B: 1, TOKEN: ***, C-D: 😀}
                            |                                   ^^^
                          hint: write a name such as `ENABLE_REMOTE_SYSLOG`.
                        """);
    }

    @Test
    void aTokenPastedAsItsPathGetsItsOwnMessage() {
        assertThat(Checks.text(Checks.problems(Checks.with("token: " + TOKEN)))).isEqualTo("""
                        site.yaml:8:8: error[token-path]: `token` must be the path of the token's file, not the token itself.
                          8 | token: ***
                            |        ^^^
                          hint: save the token to a file that the pilot's user (1000) can read, and write that file's path.
                        """);
    }

    @Test
    void aPathOfTheTokenIsNoSecret() {
        assertThat(Checks.text(Checks.problems(Checks.with("token: etc/osg/ospool-ep.tkn"))))
                .contains("8 | token: etc/osg/ospool-ep.tkn\n");
    }

    @Test
    void aMalformedFileWithoutATokenIsShown() {
        assertThat(Checks.text(Checks.problems("site: @CHTC"))).contains("1 | site: @CHTC\n");
    }

    @Test
    void manySecretsSilenceWhatMessagesQuote() {
        StringBuilder yaml = new StringBuilder("environment:\n");
        for (int i = 0; i < 40; i++) {
            yaml.append("  TOKEN: &t").append(i).append(" s3cr3t").append(i).append('\n');
        }
        for (int i = 0; i < 40; i++) {
            yaml.append("zzz").append(i).append(": 1\npull: *t").append(i).append('\n');
        }
        assertSilent(yaml.append("limits: {cpus: *t39}\n").toString(), SECRET);
    }

    @Test
    void aWronglyEncodedFileIsNotShown() throws java.io.IOException {
        byte[] file = "environment: {TOKEN: s3cr3t, A: ä}".getBytes(StandardCharsets.ISO_8859_1);
        var in = new java.io.ByteArrayInputStream(file);
        assertThat(Checks.text(new SettingsReader().read("x", in).diagnostics()))
                .contains("error[encoding]")
                .doesNotContain(SECRET);
    }

    @Test
    void settingsMadeInCodeDoNotRepeatTheirTokenEither() {
        CheckReport report = Checks.report(PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token(TOKEN)
                .putEnvironment("TOKEN", SECRET)
                .build());
        assertThat(Checks.codes(report.diagnostics())).contains("variable-token environment.TOKEN", "token-path token");
        assertSilent(report, SECRET);
        assertSilent(report, TOKEN);
    }

    private static void assertSilent(String yaml, String secret) {
        assertSilent(Checks.report(yaml), secret);
    }

    private static void assertSilent(CheckReport report, String secret) {
        List<Diagnostic> problems = report.diagnostics();
        assertThat(report.hasErrors()).isTrue();
        assertThat(Checks.lines(problems)).doesNotContain(secret);
        assertThat(Checks.text(problems)).doesNotContain(secret);
        assertThat(problems.toString()).doesNotContain(secret);
        assertThatThrownBy(report::orThrow)
                .isInstanceOf(InvalidSettingsException.class)
                .extracting(Throwable::toString)
                .asString()
                .doesNotContain(secret);
    }
}
