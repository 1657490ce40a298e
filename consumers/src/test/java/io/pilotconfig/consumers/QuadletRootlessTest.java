package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pilot that an ordinary user's systemd starts: the user's files are the pilot's, whose number is another. */
@RealEngines
class QuadletRootlessTest {
    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";

    @BeforeEach
    void requireSystemd() {
        Systemd.require();
    }

    @Test
    void theUsersFilesAreThePilots(Workspace workspace) throws Exception {
        Report report = report(workspace, Map.of());

        assertThat(report.uid()).isEqualTo(1000);
        assertThat(report.gid()).isEqualTo(1000);
        assertThat(report.at(TOKEN).uid()).isEqualTo(1000);
        assertThat(report.at(TOKEN).readable()).isTrue();
        assertThat(report.at(TOKEN).size()).isEqualTo(Workspace.TOKEN_LENGTH);
        assertThat(report.at("/pilot").writable()).isTrue();
        assertThat(report.fuse().opens()).isTrue();
        assertThat(report.status()).containsEntry("Seccomp", "0").containsEntry("NoNewPrivs", "1");
        assertThat(report.systemPaths()).doesNotContainValue("masked").doesNotContainValue("read-only");
        assertThat(report.limits()).containsEntry("nofile", new Report.Limit(1024, 1024));
        assertThat(report.variables()).containsEntry("NASTY", "$HOME %n \"a\\b\"\n");
    }

    @Test
    void anotherUserOfTheImageIsTheUserToo(Workspace workspace) throws Exception {
        Report report = report(workspace, Map.of("user", "12345:54321"));

        assertThat(report.uid()).isEqualTo(12345);
        assertThat(report.gid()).isEqualTo(54321);
        assertThat(report.at(TOKEN).readable()).isTrue();
    }

    private static Report report(Workspace workspace, Map<String, ?> more) throws Exception {
        own(workspace.path("token"));
        own(workspace.path("work"));
        Map<String, Object> settings = new TreeMap<>(Map.of(
                "image", "pilotconfig/stand-in:1",
                "cvmfs", Map.of("mode", "cvmfsexec", "repos", List.of("oasis.opensciencegrid.org")),
                "limits", Map.of("openFiles", 1024, "pids", 200),
                "environment", Map.of("NASTY", "$HOME %n \"a\\b\"\n")));
        settings.putAll(more);
        try (QuadletService service =
                QuadletService.start(Systemd.USER, workspace, settings, Map.of("rootless", true))) {
            assertThat(service.property("WantedBy")).isEqualTo("default.target");
            return service.report();
        }
    }

    private static void own(String path) throws IOException {
        Files.setAttribute(Path.of(path), "unix:uid", Systemd.USER_ID);
        Files.setAttribute(Path.of(path), "unix:gid", Systemd.USER_ID);
    }
}
