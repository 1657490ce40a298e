package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pilot with everything set, started by systemd: seen from inside, by podman's inspect, and by systemctl. */
@RealEngines
class QuadletServiceTest {
    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";
    private static final long MEMORY = (300 + 100) * 1024L * 1024L;

    @BeforeEach
    void requireSystemd() {
        Systemd.require();
    }

    @Test
    void everythingArrives(Workspace workspace) throws Exception {
        try (QuadletService service = QuadletService.start(workspace, everything(workspace))) {
            Report report = service.report();

            assertThat(report.variablesBeside(Engine.PODMAN)).containsExactlyInAnyOrderEntriesOf(variables());
            assertThat(report.uid()).isEqualTo(12345);
            assertThat(report.gid()).isEqualTo(54321);
            assertThat(report.fuse().opens()).isTrue();
            assertThat(report.status()).containsEntry("Seccomp", "0").containsEntry("NoNewPrivs", "1");
            assertThat(report.systemPaths()).doesNotContainValue("masked").doesNotContainValue("read-only");
            assertThat(report.limits()).containsEntry("nofile", new Report.Limit(1024, 1024));
            assertThat(service.inspect("{{.Config.StopTimeout}} {{.HostConfig.AutoRemove}}"))
                    .isEqualTo("12 true");
            assertMounts(report);
        }
    }

    private static void assertMounts(Report report) {
        assertThat(report.at(TOKEN).size()).isEqualTo(Workspace.TOKEN_LENGTH);
        assertThat(report.at("/cvmfsexec/default.local").content()).isEqualTo("CVMFS_X=1\n");
        assertThat(report.at("/etc/osg/extra-attributes.cfg").content()).isEqualTo("RACK = 7\n");
        assertThat(report.at("/cvmfs-cache").entries()).containsExactly("in-cache");
        assertThat(report.at("/cvmfs-logs").entries()).containsExactly("in-logs");
        assertThat(report.at("/data/read-only").entries()).containsExactly("in-shared");
        for (String path : List.of("/pilot", "/cvmfs-cache", "/cvmfs-logs")) {
            assertThat(report.mountAt(path).orElseThrow().options()).as(path).contains("rw");
        }
        for (String path : List.of("/data/read-only", "/cvmfsexec/default.local", "/etc/osg/extra-attributes.cfg")) {
            assertThat(report.mountAt(path).orElseThrow().options()).as(path).contains("ro");
        }
    }

    /** Few machines let a test limit anything: what podman was told, and what the kernel holds where it can. */
    @Test
    void limitsArrive(Workspace workspace) throws Exception {
        Map<String, ?> limits = Map.of("cpus", 1, "memoryMb", 300, "pids", 200, "openFiles", 1024);
        try (QuadletService service = QuadletService.start(workspace, Map.of("limits", limits))) {
            assertThat(service.arguments())
                    .containsSequence("--cpus", "1")
                    .containsSequence("--memory", "400m")
                    .containsSequence("--pids-limit", "200")
                    .containsSequence("--ulimit", "nofile=1024:1024");
            Report report = service.report();
            if (report.cgroup().containsKey("memory.max")) {
                assertThat(report.cgroup()).containsEntry("memory.max", Long.toString(MEMORY));
                assertThat(report.cgroup()).containsEntry("pids.max", "200");
            }
        }
    }

    @Test
    void systemdKnowsHowToKeepThePilot(Workspace workspace) {
        try (QuadletService service = QuadletService.start(workspace, Map.of("stopSeconds", 12))) {
            assertThat(service.property("Restart")).isEqualTo("always");
            assertThat(service.property("RestartUSec")).isEqualTo("30s");
            assertThat(service.property("TimeoutStartUSec")).isEqualTo("15min");
            assertThat(service.property("TimeoutStopUSec")).isEqualTo("27s");
            assertThat(service.property("StartLimitIntervalUSec")).isEqualTo("10min");
            assertThat(service.property("StartLimitBurst")).isEqualTo("3");
            assertThat(service.property("SuccessExitStatus")).isEqualTo("143");
            assertThat(service.property("WantedBy")).isEqualTo("multi-user.target");
            assertThat(service.property("After")).contains("network-online.target");
        }
    }

    @Test
    void whatIsNotToBeInstalledOrRestartedIsNot(Workspace workspace) throws Exception {
        Map<String, ?> options = Map.of("install", false, "restart", "no");
        try (QuadletService service = QuadletService.start(workspace, Map.of(), options)) {
            assertThat(service.property("WantedBy")).isEmpty();

            Files.delete(Path.of(workspace.path("work/.hold")));

            service.await("ActiveState", "inactive");
            assertThat(service.property("Result")).isEqualTo("success");
        }
    }

    @Test
    void aPilotThatFoundNoJobsIsStartedAgain(Workspace workspace) throws Exception {
        try (QuadletService service = QuadletService.start(workspace, Map.of())) {
            service.report();

            Files.delete(Path.of(workspace.path("work/.hold")));

            service.await("SubState", "auto-restart");
        }
    }

    @Test
    void aStopLeavesNothing(Workspace workspace) throws Exception {
        try (QuadletService service = QuadletService.start(workspace, Map.of())) {
            service.report();

            service.systemctl("stop").orFail();

            assertThat(service.property("ActiveState")).isEqualTo("inactive");
            assertThat(service.property("Result")).isEqualTo("success");
            assertThat(Systemd.SYSTEM
                            .call("podman", "container", "exists", service.name())
                            .status())
                    .isEqualTo(1);
        }
    }

    @Test
    void hostNetworkAndCvmfsOfTheHost(Workspace workspace) throws Exception {
        Map<String, ?> settings = Map.of("hostNetwork", true, "cvmfs", Map.of("mode", "bind-mount"));
        try (QuadletService service = QuadletService.start(workspace, settings)) {
            Report report = service.report();

            assertThat(report.uid()).isEqualTo(1000);
            assertThat(report.mountAt("/cvmfs").orElseThrow().propagation())
                    .anyMatch(each -> each.matches("(shared|master):.*"));
            assertThat(report.network().namespace())
                    .isEqualTo(Systemd.SYSTEM
                            .call("readlink", "/proc/1/ns/net")
                            .orFail()
                            .out()
                            .strip());
        }
    }

    @Test
    void minimumPrivileges(Workspace workspace) throws Exception {
        Path profile = workspace.write(
                "seccomp.json",
                "{\"defaultAction\": \"SCMP_ACT_ALLOW\", \"syscalls\": [{\"names\": [\"swapon\"], \"action\": \"SCMP_ACT_ERRNO\"}]}");
        Map<String, ?> security = Map.of("profile", "minimum", "seccompProfile", profile.toString());
        try (QuadletService service = QuadletService.start(workspace, Map.of("security", security))) {
            Report report = service.report();

            assertThat(report.status()).containsEntry("Seccomp", "2").containsEntry("NoNewPrivs", "1");
            assertThat(report.systemPaths()).containsEntry("/sys/firmware", "masked");
            assertThat(report.variables()).containsEntry("SINGULARITY_DISABLE_PID_NAMESPACES", "True");
        }
    }

    @Test
    void theTokenMayBeASecret(Workspace workspace) throws Exception {
        String secret = workspace.uniqueName();
        Systemd.SYSTEM
                .call("podman", "secret", "create", secret, workspace.path("token"))
                .orFail();
        try (QuadletService service = QuadletService.start(workspace, Map.of(), Map.of("tokenSecret", secret))) {
            Report.Entry token = service.report().at(TOKEN);

            assertThat(token.type()).isEqualTo("file");
            assertThat(token.size()).isEqualTo(Workspace.TOKEN_LENGTH);
            assertThat(token.uid()).isEqualTo(1000);
            assertThat(token.mode()).isEqualTo("0400");
            assertThat(token.readable()).isTrue();
        } finally {
            Systemd.SYSTEM.call("podman", "secret", "rm", secret);
        }
    }

    @Test
    void theImageMayBeUpdatedAutomatically(Workspace workspace) {
        Map<String, ?> settings = Map.of("image", "localhost/pilotconfig/stand-in:1", "pull", "never");
        try (QuadletService service = QuadletService.start(workspace, settings, Map.of("autoUpdate", true))) {
            assertThat(service.inspect("{{index .Config.Labels \"io.containers.autoupdate\"}}"))
                    .isEqualTo("registry");
            assertThat(service.inspect("{{index .Config.Labels \"PODMAN_SYSTEMD_UNIT\"}}"))
                    .isEqualTo(service.name() + ".service");
        }
    }

    private static Map<String, Object> everything(Workspace workspace) {
        workspace.write("cvmfs.local", "CVMFS_X=1\n");
        workspace.write("extra-attributes.cfg", "RACK = 7\n");
        for (String directory : List.of("cache", "logs", "shared")) {
            workspace.directory(directory);
            workspace.write(directory + "/in-" + directory, "");
        }
        Map<String, Object> settings = new TreeMap<>();
        settings.put("squid", "http://squid.example.edu:3128");
        settings.put("startExpression", "TARGET.RequestCpus <= 4 && Owner != \"a$b\"");
        settings.put("project", "MyProject");
        settings.put(
                "cvmfs",
                Map.of(
                        "mode",
                        "cvmfsexec",
                        "repos",
                        List.of("oasis.opensciencegrid.org", "singularity.opensciencegrid.org"),
                        "httpProxy",
                        "http://squid.example.edu:3128;DIRECT",
                        "quotaLimitMb",
                        20000,
                        "defaultLocal",
                        workspace.path("cvmfs.local"),
                        "cacheDir",
                        workspace.path("cache"),
                        "logDir",
                        workspace.path("logs"),
                        "debug",
                        true));
        settings.put("image", "pilotconfig/stand-in:1");
        settings.put("pull", "never");
        settings.put("user", "12345:54321");
        settings.put(
                "mounts",
                List.of(Map.of("source", workspace.path("shared"), "target", "/data/read-only", "readOnly", true)));
        settings.put("selinux", "relabel");
        settings.put("apparmor", "unconfined");
        settings.put("limits", Map.of("openFiles", 1024));
        settings.put("lifetime", Map.of("acceptJobsForHours", 62, "retirementHours", 10, "acceptIdleMinutes", 30));
        settings.put("attributes", Map.of("RACK", 7));
        settings.put("attributesFile", workspace.path("extra-attributes.cfg"));
        settings.put("stopSeconds", 12);
        settings.put("environment", Map.of("ENABLE_REMOTE_SYSLOG", "false"));
        return settings;
    }

    private static Map<String, String> variables() {
        return Map.ofEntries(
                Map.entry("GLIDEIN_Site", "CHTC"),
                Map.entry("GLIDEIN_ResourceName", "CHTC-EP1"),
                Map.entry("GLIDEIN_Start_Extra", "TARGET.RequestCpus <= 4 && Owner != \"a$b\""),
                Map.entry("OSG_SQUID_LOCATION", "http://squid.example.edu:3128"),
                Map.entry("OSG_PROJECT_NAME", "MyProject"),
                Map.entry("CVMFSEXEC_REPOS", "oasis.opensciencegrid.org singularity.opensciencegrid.org"),
                Map.entry("CVMFS_HTTP_PROXY", "http://squid.example.edu:3128;DIRECT"),
                Map.entry("CVMFS_QUOTA_LIMIT", "20000"),
                Map.entry("CVMFSEXEC_DEBUG", "true"),
                Map.entry("ACCEPT_JOBS_FOR_HOURS", "62"),
                Map.entry("RETIREMENT_HOURS", "10"),
                Map.entry("ACCEPT_IDLE_MINUTES", "30"),
                Map.entry("ENABLE_REMOTE_SYSLOG", "false"));
    }
}
