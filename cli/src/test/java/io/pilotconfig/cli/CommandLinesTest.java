package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.Session.Look;
import io.pilotconfig.cli.TestRun.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLinesTest {
    @Test
    void showsTheUsageWithoutArguments() {
        Result result = TestRun.run();

        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo(TestRun.run("--help").out());
    }

    @Test
    void explainsItself() {
        Result result = TestRun.run("--help");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Usage: pilotconfig [-hV] COMMAND\n")
                .contains("  validate ", "  render ", "  generate ", "  targets ", "  generate-completion ", "  help ")
                .contains("Exit status:\n  0   done, nothing wrong\n  1   ", "\n  2   ", "\n  3   ", "\n  4   ")
                .contains("Examples:\n  pilotconfig validate site.yaml\n");
        assertThat(TestRun.run("help")).isEqualTo(result);
        assertThat(TestRun.run("-h")).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "render", "generate", "targets", "explain-code", "generate-completion"})
    void explainsEveryCommand(String command) {
        Result result = TestRun.run(command, "--help");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("Usage: pilotconfig " + command + " [-hV]")
                .contains("Exit status:\n", "Examples:\n  ");
        assertThat(result.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(TestRun.run("help", command)).isEqualTo(result);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V"})
    void knowsItsVersionEverywhere(String option) {
        Result result = TestRun.run(option);

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out()).matches("pilotconfig \\S.* \\(Java \\d+.*\\)\n");
        assertThat(TestRun.run("render", option)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "validat            | There is no command `validat`. Did you mean `validate`? | pilotconfig",
                "frobnicate x       | There is no command `frobnicate`.                       | pilotconfig",
                "--verbose          | Unknown option `--verbose`.                             | pilotconfig",
                "help frobnicate    | Unknown subcommand 'frobnicate'.                        | pilotconfig",
                "validate           | Missing required parameter: 'FILE'.                     | pilotconfig validate",
                "validate --strct x | Unknown option `--strct`. Did you mean `--strict`?      | pilotconfig validate",
                "render             | Missing required parameters: 'TARGET', 'FILE'.          | pilotconfig render",
                "render docker      | Missing required parameter: 'FILE'.                     | pilotconfig render",
                "render docker x y  | One argument too many: `y`.                             | pilotconfig render",
                "targets a b        | One argument too many: `b`.                             | pilotconfig targets",
            })
    void saysWhatIsWrongWithTheArgumentsAndWhereToReadOn(String line, String complaint, String command) {
        Result result = TestRun.run(line.split(" ", -1));

        assertThat(result)
                .isEqualTo(new Result(
                        ExitStatus.WRONG_USE, "", "pilotconfig: " + complaint + "\nSee: " + command + " --help\n"));
    }

    @Test
    void completesTargetsAndFormats() {
        Result result = TestRun.run("generate-completion");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .startsWith("#!/usr/bin/env bash\n")
                .contains("FORMAT_option_args=(\"text\" \"json\")")
                .contains("\"docker\"", "\"podman\"");
    }

    @Test
    void coloursOnlyTheStreamThatIsATerminal() {
        TestRun warnings = new TestRun().input(Samples.WARNINGS);

        Result toTerminal = warnings.look(new Look(true, false, false)).with("validate", "-");
        Result toFile = warnings.look(new Look(false, true, true)).with("validate", "-");
        Result besideFile = warnings.look(new Look(false, true, true)).with("render", "docker", "-");

        assertThat(toTerminal.out()).contains("\u001b[1;33mwarning[");
        assertThat(toFile.out()).doesNotContain("\u001b");
        assertThat(besideFile.out()).doesNotContain("\u001b");
        assertThat(besideFile.err()).contains("\u001b[1;33mwarning[");
    }
}
