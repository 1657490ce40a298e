package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.Session.Look;
import io.pilotconfig.cli.TestRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateFleetTest {
    private static final String FLEET = "defaults:\n" + Samples.CLEAN.indent(2) + "pilots:\n  ep1: {}\n";
    private static final String WRONG = FLEET + "  ep2.example.edu: { squid: 'x y' }\n";

    @TempDir
    Path directory;

    private String file(String name, String text) throws IOException {
        return Samples.file(directory, name, text);
    }

    @Test
    void saysNothingAboutAFleetWithoutProblems() throws IOException {
        assertThat(TestRun.run("validate", file("fleet.yaml", FLEET))).isEqualTo(new Result(ExitStatus.DONE, "", ""));
    }

    @Test
    void tellsThePilotByThePath() throws IOException {
        String file = file("fleet.yaml", WRONG);

        Result text = TestRun.run("validate", file);
        Result json = TestRun.run("validate", "--format", "json", file);

        assertThat(text.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(text.out()).startsWith(file + ":12:29: error[squid-address]: ");
        assertThat(text.err()).isEqualTo(file + ": 1 error.\n");
        assertThat(json.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(json.out()).contains("\"path\":\"pilots[\\\"ep2.example.edu\\\"].squid\"");
    }

    @Test
    void takesOneFromStandardInput() {
        Result good = new TestRun().input(FLEET).with("validate", "-");
        Result wrong = new TestRun().input(WRONG).with("validate", "-");

        assertThat(good).isEqualTo(new Result(ExitStatus.DONE, "", ""));
        assertThat(wrong.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(wrong.out()).startsWith("-:12:29: error[squid-address]: ");
    }

    @Test
    void takesADirectory() throws IOException {
        file("defaults.yaml", "defaults:\n" + Samples.CLEAN.indent(2));
        file("ep1.yaml", "squid: 'x y'\n");

        Result result = new TestRun().look(new Look(false, false, true)).with("validate", directory.toString());

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out()).startsWith(directory.resolve("ep1.yaml") + ":1:8: error[squid-address]: ");
        assertThat(result.err()).isEqualTo(directory + ": 1 error.\n");
    }

    @Test
    void takesAFleetThatIsLargerThanAnySettingsFile() throws IOException {
        StringBuilder pilots = new StringBuilder(FLEET);
        for (int i = 0; pilots.length() < 2_000_000; i++) {
            pilots.append("  pilot-").append(i).append(": { squid: None }\n");
        }
        String file = file("fleet.yaml", pilots.toString());

        assertThat(TestRun.run("validate", file)).isEqualTo(new Result(ExitStatus.DONE, "", ""));
        assertThat(new TestRun().input(pilots.toString()).with("validate", "-"))
                .isEqualTo(new Result(ExitStatus.DONE, "", ""));
    }

    @Test
    void showsThePilotsBeforeALineThatIsNotWellFormed() throws IOException {
        Result result = TestRun.run("validate", file("fleet.yaml", WRONG + "  ep3: ]\n"));

        assertThat(result.out()).contains(":12:29: error[squid-address]", ":13:8: error[yaml-syntax]");
    }

    @Test
    void failsWhereAFileOfADirectoryCannotBeRead() throws IOException {
        file("a.yaml", Samples.CLEAN);
        Files.createSymbolicLink(directory.resolve("b.yaml"), directory.resolve("gone.yaml"));

        Result result = TestRun.run("validate", directory.toString());

        String reason = "pilotconfig: cannot read " + directory.resolve("b.yaml") + ": no such file\n";
        assertThat(result).isEqualTo(new Result(ExitStatus.FAILED, "", reason));
    }

    @Test
    void renderPointsToGenerate() throws IOException {
        Result result = TestRun.run("render", "docker", file("fleet.yaml", FLEET));

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.err())
                .contains(":10:1: error[fleet-file]: This is a fleet file, for it has `pilots`")
                .contains("pilotconfig generate");
    }
}
