package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.render.Renderers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderCommandTest {
    private static final String SHIP = Samples.CLEAN + "targets: { ship: { weight: 1 } }\n";

    @TempDir
    Path directory;

    @Test
    void printsTheMainFileAsUtf8() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        Result result = fleet().input(SHIP).with(out, "render", "ship", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(out.toByteArray()).isEqualTo("d\u00fcck\n".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void saysWhichFilesItDidNotPrint() {
        Result result = fleet().input(SHIP).with("render", "ship", "-");

        assertThat(result.err())
                .isEqualTo("pilotconfig: not printed: hold.txt; with --output DIR every file is written.\n");
    }

    @Test
    void rendersARealLineFromAFile() throws IOException {
        String file = Samples.file(directory, "site.yaml", Samples.CLEAN);

        Result result = TestRun.run("render", "docker", file);

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out()).startsWith("docker run ").endsWith("opensciencegrid/osgvo-docker-pilot:release\n");
    }

    @Test
    void printsWarningsAndAdviceBeside() {
        String text = Samples.ADVICE + "targets: { ship: { weight: 9 } }\n";

        Result result = fleet().input(text).with("render", "ship", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out()).isEqualTo("d\u00fcck\n");
        assertThat(result.err()).contains("-:1:1: advice[").contains("-:9:28: warning[too-heavy]: It is heavy.\n");
    }

    @Test
    void rendersNothingFromSettingsWithErrors() {
        Path output = directory.resolve("out");

        Result result = fleet().input(Samples.ERRORS).with("render", "ship", "-", "--output", output.toString());

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("-:2:11: error[resource-name]")
                .contains("error[missing-key]: ")
                .endsWith("-: 3 errors.\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void writesEveryFileToADirectoryThatItMakes() throws IOException {
        Path output = directory.resolve("a").resolve("b");

        Result first = fleet().input(SHIP).with("render", "ship", "-", "--output", output.toString());
        Result again = fleet().input(SHIP).with("render", "ship", "-", "-o", output.toString());

        assertThat(first)
                .isEqualTo(new Result(
                        ExitStatus.DONE, "", output + "/deck.txt: created.\n" + output + "/hold.txt: created.\n"));
        assertThat(again.err()).isEqualTo(output + "/deck.txt: unchanged.\n" + output + "/hold.txt: unchanged.\n");
        assertThat(output.resolve("deck.txt")).hasContent("d\u00fcck");
        assertThat(Files.readString(output.resolve("hold.txt"))).isEqualTo("hold\n");
    }

    @Test
    void failsWhereTheDirectoryCannotBe() throws IOException {
        String file = Samples.file(directory, "file", "x");

        Result isFile = fleet().input(SHIP).with("render", "ship", "-", "-o", file);
        Result belowFile = fleet().input(SHIP).with("render", "ship", "-", "-o", file + "/out");

        assertThat(isFile)
                .isEqualTo(new Result(
                        ExitStatus.FAILED,
                        "",
                        "pilotconfig: cannot write " + file + ": it exists and is no directory\n"));
        assertThat(belowFile.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(belowFile.err()).isEqualTo("pilotconfig: cannot write " + file + "/out: not a directory\n");
    }

    @Test
    void namesTheInstalledTargetsAndTheNearest() {
        Result near = fleet().with("render", "shop", "missing.yaml");
        Result far = fleet().with("render", "docker\n", "missing.yaml");

        assertThat(near).isEqualTo(new Result(ExitStatus.WRONG_USE, "", """
                        pilotconfig: There is no target `shop`. Did you mean `ship`? Installed: car, ship.
                        See: pilotconfig render --help
                        """));
        assertThat(far.err()).startsWith("pilotconfig: There is no target `docker\\n`. Installed: car, ship.\n");
    }

    @Test
    void refusesAnEmptyNameOfADirectory() {
        Result result = fleet().with("render", "ship", "-", "--output", "");

        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.err()).startsWith("pilotconfig: The directory of --output is the empty text.\n");
    }

    @Test
    void readsTheFileAfterItKnowsTheTarget() {
        Result result = fleet().with("render", "ship", "missing.yaml");

        assertThat(result)
                .isEqualTo(new Result(ExitStatus.FAILED, "", "pilotconfig: cannot read missing.yaml: no such file\n"));
    }

    @Test
    void apologisesForAMistakeOfItsOwnInOneLine() {
        FakeRenderer broken = new FakeRenderer("ship", () -> {
            throw new IllegalStateException("sunk\n\tat the bottom");
        });

        Result result = new TestRun()
                .renderers(Renderers.of(List.of(broken)))
                .input(SHIP)
                .with("render", "ship", "-");

        assertThat(result)
                .isEqualTo(new Result(
                        ExitStatus.FAILED,
                        "",
                        "pilotconfig: sorry, this is a mistake in pilotconfig itself; please report it with the command"
                                + " that you typed: java.lang.IllegalStateException: sunk\\n\\tat the bottom\n"));
    }

    private static TestRun fleet() {
        return new TestRun().renderers(FakeRenderer.fleet());
    }
}
