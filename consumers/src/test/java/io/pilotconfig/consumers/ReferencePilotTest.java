package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two pilots of OSG's document "Open Science Pool Containers", as they find themselves in a container. */
@RealEngines
class ReferencePilotTest {
    private static final String CVMFSEXEC = """
            site: CHTC
            resource: CHTC-EP1
            token: /HOST/token
            workDir: /HOST/work
            squid: http://squid.example.edu:3128
            startExpression: True
            cvmfs:
              mode: cvmfsexec
              repos: [oasis.opensciencegrid.org, singularity.opensciencegrid.org]
            targets:
              docker: { interactive: false }
              podman: { interactive: false }
            """;

    private static final String BIND_MOUNT = """
            site: CHTC
            resource: CHTC-EP1
            token: /HOST/token
            workDir: /HOST/work
            squid: http://squid.example.edu:3128
            startExpression: True
            cvmfs: { mode: bind-mount }
            targets:
              docker: { interactive: false }
              podman: { interactive: false }
            """;

    private static final Map<String, String> VARIABLES = Map.of(
            "GLIDEIN_Site", "CHTC",
            "GLIDEIN_ResourceName", "CHTC-EP1",
            "GLIDEIN_Start_Extra", "True",
            "OSG_SQUID_LOCATION", "http://squid.example.edu:3128");

    @ParameterizedTest
    @EnumSource
    void withCvmfsexec(Engine engine, Workspace workspace) {
        Report report = Pilot.of(engine, workspace, CVMFSEXEC).report();

        assertCommon(report, engine);
        assertThat(report.variablesBeside(engine))
                .containsAllEntriesOf(VARIABLES)
                .containsEntry("CVMFSEXEC_REPOS", "oasis.opensciencegrid.org singularity.opensciencegrid.org")
                .hasSize(5);
        assertThat(report.fuse()).isEqualTo(new Report.Fuse(true, true, null));
        assertThat(report.network().namespace()).isEqualTo(engine.hostNetwork());
        assertThat(report.at("/cvmfs").mounted()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void withCvmfsOfTheHost(Engine engine, Workspace workspace) {
        Report report = Pilot.of(engine, workspace, BIND_MOUNT).report();

        assertCommon(report, engine);
        assertThat(report.variablesBeside(engine)).containsExactlyInAnyOrderEntriesOf(VARIABLES);
        assertThat(report.fuse().present()).isFalse();
        assertThat(report.network().namespace()).isNotEqualTo(engine.hostNetwork());
        assertThat(report.mountAt("/cvmfs").orElseThrow().propagation())
                .as("what the host mounts below /cvmfs later is seen in the container")
                .anyMatch(peers -> peers.startsWith("shared:"));
    }

    private static void assertCommon(Report report, Engine engine) {
        assertThat(report.argv())
                .containsExactly("/usr/local/sbin/entrypoint.sh", "/usr/local/sbin/supervisord_startup.sh");
        assertThat(report.variables()).containsKeys(engine.ownVariables().toArray(String[]::new));
        assertThat(report.uid()).isEqualTo(1000);
        assertThat(report.gid()).isEqualTo(1000);
        assertThat(report.status()).containsEntry("Seccomp", "0").containsEntry("NoNewPrivs", "1");
        assertThat(report.systemPaths()).doesNotContainValue("masked").doesNotContainValue("read-only");
        assertThat(report.streams().get("stdout").terminal()).isFalse();
        assertHasToken(report);
        assertThat(report.mountAt("/pilot").orElseThrow().options()).contains("rw");
        assertThat(report.at("/pilot").writable()).isTrue();
    }

    private static void assertHasToken(Report report) {
        Report.Entry token = report.at("/etc/condor/tokens-orig.d/flock.opensciencegrid.org");
        assertThat(List.of(token.type(), token.mode(), token.size(), token.mounted(), token.readable()))
                .containsExactly("file", "0400", (long) Workspace.TOKEN_LENGTH, true, true);
    }
}
