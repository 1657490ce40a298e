package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.Session.Look;
import io.pilotconfig.cli.TestRun.Result;
import org.junit.jupiter.api.Test;

/** What a settings file accepts on purpose is out of the way, but not out of reach. */
class AcceptTest {
    private static final String ACCEPTED = Samples.WARNINGS + """
            accept:
              squid-missing: the site has no squid
              work-dir-missing: "the disk\\nis large"
              cvmfs-missing: no CVMFS here
            """;

    @Test
    void isNotReportedNorCounted() {
        assertThat(run(ACCEPTED, "validate", "--strict", "-")).isEqualTo(new Result(ExitStatus.DONE, "", ""));
    }

    @Test
    void isCountedForAPersonWhoWatches() {
        Result result =
                new TestRun().look(new Look(false, false, true)).input(ACCEPTED).with("validate", "-");

        assertThat(result).isEqualTo(new Result(ExitStatus.DONE, "", "-: no problems, 3 accepted.\n"));
    }

    @Test
    void isShownWithItsReason() {
        Result result = run(ACCEPTED, "validate", "--strict", "--show-accepted", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out())
                .contains("-:1:1: warning[squid-missing]: `squid` is missing")
                .contains("\n  accepted: the site has no squid\n", "\n  accepted: the disk\\nis large\n");
        assertThat(result.err()).isEqualTo("-: no problems, 3 accepted.\n");
    }

    @Test
    void isShownToPrograms() {
        String json = run(ACCEPTED, "validate", "--format", "json", "--show-accepted", "-")
                .out();

        assertThat(json.lines()).hasSize(3).allMatch(line -> line.contains("\"accepted\":\""));
        assertThat(run(ACCEPTED, "validate", "--format", "json", "-").out()).isEqualTo("[]\n");
    }

    @Test
    void rendersWithoutAWordAndTheSameBytes() {
        String advice = "accept: { interactive-terminal: by hand, bind-source-exists: it is there }\n";
        Result plain = run(Samples.CLEAN, "render", "docker", "-");
        Result accepted = run(Samples.CLEAN + advice, "render", "docker", "-");

        assertThat(plain.err()).contains("advice[interactive-terminal]");
        assertThat(accepted).isEqualTo(new Result(ExitStatus.DONE, plain.out(), ""));
    }

    @Test
    void ofATargetThatWasNotAskedIsNoMistake() {
        String file = Samples.CLEAN + "accept: { kubernetes-restart: a provisioner starts them }\n";

        assertThat(run(file, "validate", "--strict", "-")).isEqualTo(new Result(ExitStatus.DONE, "", ""));
        assertThat(run(file + "targets: { kubernetes: {} }\n", "validate", "-").out())
                .doesNotContain("kubernetes-restart", "acceptance-unused")
                .contains("kubernetes-pod-security");
    }

    @Test
    void inVainIsAWarning() {
        Result result = run(Samples.CLEAN + "accept: { squid-missing: none }\n", "validate", "--strict", "-");

        assertThat(result).isEqualTo(new Result(ExitStatus.INVALID_SETTINGS, """
                        -:9:11: warning[acceptance-unused]: `squid-missing` is accepted, but there is nothing to accept.
                          9 | accept: { squid-missing: none }
                            |           ^^^^^^^^^^^^^
                          hint: remove it.
                        """, "-: 1 warning; strict: failed.\n"));
    }

    @Test
    void ofNoCodeIsAnError() {
        Result result = run(Samples.WARNINGS + "accept: { sqiud-missing: none }\n", "validate", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out())
                .contains("-:6:11: error[unknown-code]: There is no code `sqiud-missing`.\n")
                .contains("  hint: did you mean `squid-missing`?\n");
    }

    @Test
    void ofAnErrorIsAnError() {
        Result result = run(Samples.CLEAN + "accept: { quadlet-line: we know }\n", "render", "docker", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.err())
                .contains(
                        "-:9:11: error[acceptance-refused]: `quadlet-line` is an error, and errors are not accepted.");
    }

    private static Result run(String settings, String... arguments) {
        return new TestRun().input(settings).with(arguments);
    }
}
