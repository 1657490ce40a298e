package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.check.CheckRule;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** A rule that a site adds looks and behaves like ours. */
public class AddedRuleTest {
    private static final Code NAMED = Code.warning("example-named", "A pilot has a name.");

    /** A rule of a site. */
    public static final class NameRule implements CheckRule {
        @Override
        public void check(PilotSettings settings, Problems problems) {
            if (settings.name().isEmpty()) {
                problems.add(NAMED, SettingPath.of("name"), "`name` is missing.", "add one.");
            }
        }

        @Override
        public List<Explanation> explanations() {
            return List.of(new Explanation(NAMED, "We sort by name.", "Example University", "name:", "name: p"));
        }
    }

    @Test
    void isReportedAtItsPlace() {
        Result result = run(Samples.CLEAN, "validate", "--strict", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out()).startsWith("-:1:1: warning[example-named]: `name` is missing.\n  1 | site: CHTC\n");
    }

    @Test
    void isReportedByRenderToo() {
        assertThat(run(Samples.CLEAN, "render", "docker", "-").err()).contains("warning[example-named]");
    }

    @Test
    void isAccepted() {
        String file = Samples.CLEAN + "accept: { example-named: there is only one }\n";

        assertThat(run(file, "validate", "--strict", "-")).isEqualTo(new Result(ExitStatus.DONE, "", ""));
        assertThat(run(file + "name: p\n", "validate", "-").out()).contains("[acceptance-unused]");
        assertThat(TestRun.run("explain-code", "example-named").err()).contains("There is no code");
    }

    @Test
    void isExplained() {
        assertThat(run("", "explain-code", "example-named").out())
                .contains("A pilot has a name.", "We sort by name.", "Source: Example University.");
        assertThat(run("", "explain-code").out()).contains("example-named");
    }

    @Test
    void thatThrowsIsNamedAndTheRestIsChecked() {
        CheckRule broken = (settings, problems) -> {
            throw new IllegalStateException("the token is eyJx");
        };
        Result result = new TestRun().rules(broken).input(Samples.WARNINGS).with("validate", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out())
                .contains("error[rule-failed]: The rule io.pilotconfig.cli.AddedRuleTest$$Lambda")
                .contains(" failed: java.lang.IllegalStateException")
                .contains("warning[squid-missing]")
                .doesNotContain("eyJ");
        assertThat(result.err()).isEqualTo("-: 1 error, 3 warnings.\n");
    }

    @Test
    void thatHidesACodeIsNamed() {
        CheckRule broken = (settings, problems) -> problems.add(NAMED, SettingPath.of("name"), "x.", "");
        Result result = new TestRun().rules(broken).input(Samples.CLEAN).with("validate", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out()).contains(" reports the code `example-named`, which it does not declare.\n");
    }

    @Test
    void thatReportsNothingUsefulIsNamedWithThePlace() {
        CheckRule broken = new CheckRule() {
            @Override
            public void check(PilotSettings settings, Problems problems) {
                problems.add(NAMED, SettingPath.of("name"), nothing(), "x");
            }

            @Override
            public List<Explanation> explanations() {
                return new NameRule().explanations();
            }
        };
        Result result = new TestRun().rules(broken).input(Samples.CLEAN).with("validate", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out())
                .contains("error[rule-failed]: The rule io.pilotconfig.cli.AddedRuleTest$1 failed:"
                        + " java.lang.NullPointerException at AddedRuleTest.java:");
    }

    @Test
    void thatDeclaresAnotherSeverityIsNamed() {
        CheckRule broken = new CheckRule() {
            @Override
            public void check(PilotSettings settings, Problems problems) {
                problems.add(Code.error("example-named", "A pilot has a name."), SettingPath.of("name"), "x.", "");
            }

            @Override
            public List<Explanation> explanations() {
                return new NameRule().explanations();
            }
        };
        Result result = new TestRun().rules(broken).input(Samples.CLEAN).with("validate", "-");

        assertThat(result.out())
                .contains(" reports the code `example-named` as `error`, but declares it as `warning`.\n");
    }

    @Test
    void thatCannotTellItsCodesIsRefusedByName() {
        assertThatThrownBy(() -> new SettingsChecker(List.of(new Untold(null))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule io.pilotconfig.cli.AddedRuleTest$Untold gives `null` for an explanation");
        assertThatThrownBy(() -> new SettingsChecker(List.of(new Untold(Collections.singletonList(null)))))
                .hasMessage("The rule io.pilotconfig.cli.AddedRuleTest$Untold gives `null` for an explanation");
        CheckRule throwing = new CheckRule() {
            @Override
            public void check(PilotSettings settings, Problems problems) {}

            @Override
            public List<Explanation> explanations() {
                throw new IllegalStateException("the token is eyJx");
            }
        };
        assertThatThrownBy(() -> new SettingsChecker(List.of(throwing)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("The rule io.pilotconfig.cli.AddedRuleTest\\$\\d fails when it is asked for its"
                        + " explanations: java.lang.IllegalStateException at AddedRuleTest.java:\\d+");
    }

    /** A rule with explanations that are none. */
    @NullUnmarked
    private record Untold(List<Explanation> explanations) implements CheckRule {
        @Override
        public void check(PilotSettings settings, Problems problems) {}
    }

    @NullUnmarked
    private static String nothing() {
        return null;
    }

    private static Result run(String settings, String... arguments) {
        return new TestRun().rules(new NameRule()).input(settings).with(arguments);
    }
}
