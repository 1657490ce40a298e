package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportCommandTest {
    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";
    private static final String LINE = "docker run -d --restart=always --user osg"
            + " --security-opt seccomp=unconfined --security-opt systempaths=unconfined --security-opt no-new-privileges"
            + " -v /etc/osg/ospool-ep.tkn:" + TOKEN
            + " -e GLIDEIN_Site=CHTC -e GLIDEIN_ResourceName=CHTC-EP1 -e OSG_SQUID_LOCATION=http://squid.example.edu:3128"
            + " hub.osg-htc.org/osg-htc/ospool-ep:25-release\n";

    @TempDir
    Path directory;

    @Test
    void printsASettingsFile() {
        Result result = new TestRun().input(LINE).with("import", "docker", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out()).isEqualTo("""
                # From standard input, by `pilotconfig import docker`.
                site: CHTC
                resource: CHTC-EP1
                token: /etc/osg/ospool-ep.tkn
                squid: http://squid.example.edu:3128
                image: hub.osg-htc.org/osg-htc/ospool-ep:25-release
                targets:
                  docker:
                    restart: always
                    detach: true
                    oneLine: true
                """);
        assertThat(result.err()).contains("-:1:").contains("work-dir-missing");
    }

    @Test
    void whatItPrintsIsRenderedToTheSameLine() throws IOException {
        String settings =
                new TestRun().input(LINE).with("import", "docker", "-").out();

        Result again = TestRun.run("render", "docker", Samples.file(directory, "site.yaml", settings));

        assertThat(new TestRun()
                        .input(again.out())
                        .with("import", "docker", "-")
                        .out())
                .isEqualTo(settings);
    }

    @Test
    void anExpansionIsAnErrorAtItsPlaceAndNothingIsPrinted() {
        Result result = new TestRun()
                .input(LINE.replace("GLIDEIN_Site=CHTC", "GLIDEIN_Site=$SITE"))
                .with("import", "docker", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .contains("error[import-expansion]")
                .contains("-:1:")
                .contains("$SITE")
                .doesNotContain("site-name");
    }

    @Test
    void theTokenIsNeverShown() {
        Result result = new TestRun()
                .input(LINE.replace("-e GLIDEIN_Site", "-e TOKEN=very-secret-token -e GLIDEIN_Site"))
                .with("import", "docker", "-", "--modernize");

        assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out() + result.err()).doesNotContain("very-secret-token");
        assertThat(result.out()).contains("token: /etc/osg/ospool-ep.tkn\n");
    }

    @Test
    void filesBesideAreReadWithIt() throws IOException {
        Files.writeString(directory.resolve("pilot.env"), "GLIDEIN_Site=CHTC\nPOOL=itb-ospool\n");
        String line = LINE.replace("-e GLIDEIN_Site=CHTC", "--env-file pilot.env");

        Result result = TestRun.run("import", "docker", Samples.file(directory, "start.sh", line));

        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out()).contains("site: CHTC\n").contains("  POOL: itb-ospool\n");
    }

    @Test
    void pathsOfAComposeFileBeginInItsDirectory() throws IOException {
        String compose = """
                services:
                  pilot:
                    image: hub.osg-htc.org/osg-htc/ospool-ep:25-release
                    environment: { GLIDEIN_Site: CHTC, GLIDEIN_ResourceName: CHTC-EP1 }
                    volumes: ['./token:%s']
                """.formatted(TOKEN);

        Result result = TestRun.run("import", "compose", Samples.file(directory, "compose.yaml", compose));
        Result unknown = new TestRun().input(compose).with("import", "compose", "-");

        assertThat(result.status()).as(result.err()).isEqualTo(ExitStatus.DONE);
        assertThat(result.out()).contains("token: " + directory.resolve("token") + "\n");
        assertThat(result.err()).contains("compose.yaml:5:15: advice[import-assumed]: The path `./token` begins");
        assertThat(unknown.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(unknown.err()).contains("-:5:15: error[import-expansion]");
    }

    @Test
    void aFileOfAnotherKindIsTold() {
        Result result = new TestRun().input(LINE).with("import", "compose", "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.err()).endsWith("did you mean `pilotconfig import docker`?\n");
    }

    @Test
    void jsonHasTheSettingsAndEverythingThatIsToSay() {
        Result right = new TestRun().input(LINE).with("import", "docker", "-", "--format", "json");
        Result wrong = new TestRun().input("docker run").with("import", "docker", "-", "--format", "json");

        assertThat(right.out()).startsWith("{\n  \"settings\" : \"# From").contains("\"code\" : \"work-dir-missing\"");
        assertThat(right.err()).isEmpty();
        assertThat(wrong.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(wrong.out()).startsWith("{\n  \"diagnostics\" :").contains("\"severity\" : \"error\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker", "podman", "compose", "kubernetes", "quadlet", "ospool-ep"})
    void whatIsNoLaunchConfigurationIsAnErrorWithAPlace(String source) {
        byte[] binary = {0x7f, 'E', 'L', 'F', 0, 0, 1, (byte) 0xff};
        for (byte[] input : new byte[][] {
            {},
            binary,
            "\u0000\u0001\n".getBytes(StandardCharsets.UTF_8),
            "{[('\"`$(<<".getBytes(StandardCharsets.UTF_8)
        }) {
            Result result = new TestRun().input(input).with("import", source, "-");

            assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("-:1:").contains("error[").doesNotContain("Exception");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker", "compose", "kubernetes", "quadlet", "ospool-ep"})
    void moreThanAMebibyteIsRefusedUnread(String source) {
        Result result = new TestRun().input("a".repeat(3 << 20)).with("import", source, "-");

        assertThat(result.status()).isEqualTo(ExitStatus.INVALID_SETTINGS);
        assertThat(result.err()).contains("-:1:1: error[import-too-large]");
    }

    @Test
    void wrongUseSaysWhatThereIs() {
        Result source = TestRun.run("import", "dokcer", "-");
        Result file =
                TestRun.run("import", "docker", directory.resolve("none.sh").toString());

        assertThat(source.status()).isEqualTo(ExitStatus.WRONG_USE);
        assertThat(source.err()).contains("`dokcer`").contains("Did you mean `docker`?");
        assertThat(file.status()).isEqualTo(ExitStatus.FAILED);
        assertThat(file.err()).startsWith("pilotconfig: cannot read ");
    }
}
