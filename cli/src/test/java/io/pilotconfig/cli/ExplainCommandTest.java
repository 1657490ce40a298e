package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    @TempDir
    Path directory;

    @Test
    void tellsOfEachFlagWhereItComesFromAndWhy() {
        Result result = new TestRun().input(Samples.CLEAN).with("explain", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out())
                .startsWith("docker: docker-run.sh\n\n 1 | docker run\n     from:      no setting; it is always so\n")
                .contains("\n 9 | -v /worker:/pilot\n     from:      workDir (-:4:10)\n     why:       The jobs'")
                .contains("step 5\n                (strongly recommended)\n     leave out: Where jobs may")
                .contains("\n     from:      the default of user\n")
                .endsWith("`image` chooses another tag or registry.\n");
        assertThat(result.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void namesThePlaceInTheFile() throws IOException {
        String file = Samples.file(directory, "site.yaml", Samples.CLEAN);

        assertThat(TestRun.run("explain", file).out()).contains("from:      squid (" + file + ":5:8)\n");
    }

    @Test
    void explainsTheTargetsThatTheSettingsHaveOptionsFor() {
        TestRun run = new TestRun().input(Samples.CLEAN + "targets: { quadlet: {}, compose: { service: p } }\n");

        assertThat(run.with("explain", "-").out().lines())
                .filteredOn(line -> line.matches("[a-z]+: .*"))
                .containsExactly("quadlet: ospool-pilot.container", "compose: compose.yaml");
        assertThat(run.with("explain", "--target", "podman,docker", "--target=docker", "-")
                        .out()
                        .lines())
                .filteredOn(line -> line.matches("[a-z]+: .*"))
                .containsExactly("podman: podman-run.sh", "docker: docker-run.sh");
    }

    @Test
    void explainsTheFileOfAttributes() {
        String out = new TestRun()
                .input(Samples.CLEAN + "attributes: { RACK: '7', ROW: '\"b\"' }\n")
                .with("explain", "-")
                .out();

        assertThat(out)
                .contains(
                        "\n\ndocker: extra-attributes.cfg\n\n1 | RACK = 7\n2 | ROW = \"b\"\n    from:      attributes (-:9:13)\n");
    }

    @Test
    void furtherFilesOfOthersAreShown() {
        Result result = new TestRun()
                .renderers(FakeRenderer.fleet())
                .input(Samples.CLEAN + "targets: { ship: { weight: 1 } }\n")
                .with("explain", "-");

        assertThat(result.out())
                .startsWith("ship: deck.txt\n\n1 | d\u00fcck\n")
                .contains("\n\nship: hold.txt\n\n1 | hold\n    from: ");
    }

    @Test
    void doesNotRepeatWhatItSaid() {
        String out = new TestRun()
                .input(Samples.CLEAN)
                .with("explain", "--target", "compose", "-")
                .out();

        assertThat(out)
                .contains(" 1 | services:\n     from:      no setting; it is always so\n")
                .contains(" 9 |     security_opt:\n     as line 1\n");
    }

    @Test
    void explainsForPrograms() {
        String json = new TestRun()
                .input(Samples.CLEAN)
                .with("explain", "--format", "json", "-")
                .out();

        assertThat(json)
                .startsWith(
                        "[{\"target\":\"docker\",\"file\":\"docker-run.sh\",\"line\":1,\"output\":\"docker run\",\"why\":")
                .contains(
                        "{\"target\":\"docker\",\"file\":\"docker-run.sh\",\"line\":9,\"output\":\"-v /worker:/pilot\","
                                + "\"setting\":\"workDir\",\"location\":{\"file\":\"-\",\"line\":4,\"column\":10},\"why\":\"The jobs'")
                .contains("\"output\":\"--user osg\",\"setting\":\"user\",\"why\":")
                .endsWith("}]\n");
    }

    @Test
    void aTargetOfOthersIsExplainedAsFarAsItTells() {
        Renderers ship = Renderers.of(List.of(FakeRenderer.writing("ship", "deck.txt", "a\nb\n")));

        Result result = new TestRun()
                .renderers(ship)
                .input(Samples.CLEAN + "targets: { ship: { weight: 1 } }\n")
                .with("explain", "-");

        assertThat(result).isEqualTo(new Result(ExitStatus.DONE, """
                        ship: deck.txt

                        1 | a
                        2 | b
                            from:      no setting; it is always so
                            why:       The renderer `ship` does not say why it writes this.
                            source:    the renderer `ship`
                            leave out: Ask those who wrote the renderer.
                        """, ""));
    }

    @Test
    void settingsWithErrorsAreNotExplained() {
        Result result = new TestRun().input(Samples.ERRORS).with("explain", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("-:2:11: error[resource-name]")
                .endsWith("-: 2 errors, 2 pieces of advice.\n");
    }

    @Test
    void whatATargetCannotExpressIsNotExplained() {
        Result result = new TestRun()
                .input(Samples.CLEAN + "mounts: [{ source: '/a:b', target: /c }]\n")
                .with("explain", "-", "--target", "docker", "--format", "json");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("error[bind-mount-colon]");
    }

    @Test
    void printsWarningsBeside() {
        Result result = new TestRun().input(Samples.WARNINGS).with("explain", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.err()).contains("warning[squid-missing]");
        assertThat(result.out()).doesNotContain("squid");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "explain",
                "explain - -",
                "explain - --target",
                "explain - --target dokcer",
                "explain - --target docker,",
                "explain - --format sarif",
                "explain - --format"
            })
    void isWrongUseOtherwise(String line) {
        Result result = new TestRun().input(Samples.CLEAN).with(line.split(" "));

        assertThat(result.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).endsWith("See: pilotconfig explain --help\n");
    }

    @Test
    void failsWhereTheFileCannotBeRead() {
        assertThat(TestRun.run("explain", directory.resolve("none.yaml").toString())
                        .status())
                .isEqualTo(ExitStatus.FAILED);
    }
}
