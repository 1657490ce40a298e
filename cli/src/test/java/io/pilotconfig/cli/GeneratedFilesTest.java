package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A pilot of a fleet gets the files that it would get alone. */
class GeneratedFilesTest {
    private static final String SETTINGS = """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            name: ep1
            squid: http://squid.example.edu:3128
            cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }
            environment: { GREETING: "it's $HOME, d\u00fcck" }
            attributes: { A: '1' }
            """;

    @TempDir
    Path scratch;

    static Iterable<String> targets() {
        return Renderers.installed().ids();
    }

    @ParameterizedTest
    @MethodSource("targets")
    void areThoseOfRender(String target) throws IOException {
        String pilot = Samples.file(scratch, "pilot.yaml", SETTINGS);
        String fleet = Samples.file(scratch, "fleet.yaml", "pilots:\n  ep1:\n" + SETTINGS.indent(4));

        Result alone = TestRun.run("render", target, pilot, "--output", scratch + "/alone");
        Result together = TestRun.run("generate", fleet, "--target", target, "--output", scratch + "/tree");

        assertThat(alone.status()).isEqualTo(ExitStatus.DONE);
        assertThat(together.status()).isEqualTo(ExitStatus.DONE);
        String[] names = scratch.resolve("alone").toFile().list();
        assertThat(scratch.resolve("tree/ep1").toFile().list()).containsExactlyInAnyOrder(names);
        for (String name : names) {
            assertThat(scratch.resolve("tree/ep1").resolve(name))
                    .hasSameBinaryContentAs(scratch.resolve("alone").resolve(name));
        }
        assertThat(Files.isExecutable(scratch.resolve("tree/ep1").resolve(names[0])))
                .isEqualTo(Files.isExecutable(scratch.resolve("alone").resolve(names[0])));
    }
}
