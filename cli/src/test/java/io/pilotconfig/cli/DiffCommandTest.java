package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffCommandTest {
    private static final String SETTINGS = """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            squid: http://squid.example.edu:3128
            project: MyProject
            image: hub.osg-htc.org/osg-htc/ospool-ep:25-release
            limits: { cpus: 8 }
            """;

    @TempDir
    Path directory;

    private String file;

    @BeforeEach
    void write() throws IOException {
        file = Samples.file(directory, "site.yaml", SETTINGS);
    }

    @Test
    void saysWhatDiffersInSettingsAndInTheContainer() throws IOException {
        String other = Samples.file(
                directory, "other.yaml", SETTINGS.replace("cpus: 8", "cpus: 4").replace("project: MyProject\n", ""));

        Result result = TestRun.run("diff", file, other);

        assertThat(result.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(result.out()).isEqualTo("""
                settings:
                  - project: MyProject
                  - limits.cpus: 8
                  + limits.cpus: 4
                container:
                  - variable OSG_PROJECT_NAME: MyProject
                  - variable NUM_CPUS: 8
                  + variable NUM_CPUS: 4
                  - CPU limit: 8
                  + CPU limit: 4
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker", "podman", "compose", "quadlet", "kubernetes"})
    void settingsAndWhatIsRenderedOfThemDoNotDiffer(String target) throws IOException {
        Path rendered = directory.resolve(target);
        Files.writeString(rendered, TestRun.run("render", target, file).out());

        Result result = TestRun.run("diff", file, rendered.toString());

        assertThat(result.out()).isEmpty();
        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.DONE);
    }

    @Test
    void aLaunchConfigurationIsComparedAsItIs() throws IOException {
        String line = TestRun.run("render", "docker", file).out().replace("--rm", "--rm --privileged --pids-limit 99");
        String script = Samples.file(directory, "start.sh", line);

        Result result = TestRun.run("diff", file, script, "--format", "json");

        assertThat(result.status()).isEqualTo(ExitStatus.DIFFERENT);
        assertThat(result.out()).contains("""
                        {"kind":"setting","name":"limits.pids","before":null,"after":"99"}""").contains("""
                        {"kind":"container","name":"all privileges","before":null,"after":"yes"}""");
    }

    @Test
    void errorsOfEitherAreShownAndNothingIsCompared() throws IOException {
        String wrong = Samples.file(directory, "wrong.yaml", SETTINGS.replace("http://", "htp://"));

        Result result = TestRun.run("diff", file, wrong);

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("wrong.yaml:4:8: error[squid-address]");
    }

    @Test
    void wrongUseIsSaid() {
        assertThat(TestRun.run("diff", "-", "-").status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(TestRun.run("diff", file, file, "--source-a", "settigns").err())
                .contains("There is no source `settigns`", "Did you mean `settings`?");
        assertThat(TestRun.run("diff", file).status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(TestRun.run("diff", file, "none.yaml").status()).isEqualTo(ExitStatus.FAILED);
    }
}
