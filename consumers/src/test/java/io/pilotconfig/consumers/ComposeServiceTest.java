package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A service is to docker what the line of {@code docker run} is, and goes on as a service does. */
@RealEngines
class ComposeServiceTest {
    /** What {@code docker run} and compose tell docker in the same words. */
    private static final List<String> TOLD = List.of(
            ".HostConfig.SecurityOpt",
            ".HostConfig.MaskedPaths",
            ".HostConfig.ReadonlyPaths",
            ".HostConfig.CapAdd",
            ".HostConfig.Privileged",
            ".HostConfig.Devices",
            ".HostConfig.Memory",
            ".HostConfig.MemorySwap",
            ".HostConfig.NanoCpus",
            ".HostConfig.PidsLimit",
            ".HostConfig.Ulimits",
            ".HostConfig.RestartPolicy.Name",
            ".HostConfig.AutoRemove",
            ".Config.User",
            ".Config.StopTimeout",
            ".Config.Tty",
            ".Config.OpenStdin",
            ".Config.Image",
            ".Path",
            ".Args");

    @Test
    void withEverythingSetItIsTheContainerOfTheLine(Workspace workspace) {
        workspace.write("cvmfs.local", "CVMFS_X=1\n");
        workspace.write("extra-attributes.cfg", "RACK = 7\n");
        List.of("cache", "logs", "shared").forEach(workspace::directory);
        assertSame(
                workspace,
                Map.ofEntries(
                        Map.entry("squid", "http://squid.example.edu:3128"),
                        Map.entry("startExpression", "TARGET.RequestCpus <= 4 && Owner != \"$x\""),
                        Map.entry("project", "MyProject"),
                        Map.entry(
                                "cvmfs",
                                Map.of(
                                        "mode", "cvmfsexec",
                                        "repos",
                                                List.of("oasis.opensciencegrid.org", "singularity.opensciencegrid.org"),
                                        "httpProxy", "http://squid.example.edu:3128;DIRECT",
                                        "defaultLocal", workspace.path("cvmfs.local"),
                                        "cacheDir", workspace.path("cache"),
                                        "logDir", workspace.path("logs"),
                                        "debug", true)),
                        Map.entry("image", "pilotconfig/stand-in:1"),
                        Map.entry("command", List.of("bash", "-c", "$HOME")),
                        Map.entry("pull", "never"),
                        Map.entry("user", "12345:54321"),
                        Map.entry(
                                "mounts",
                                List.of(Map.of(
                                        "source", workspace.path("shared"), "target", "/data", "readOnly", true))),
                        Map.entry("selinux", "disable"),
                        Map.entry("apparmor", "unconfined"),
                        Map.entry("limits", Map.of("cpus", 1, "memoryMb", 300, "pids", 200, "openFiles", 1024)),
                        Map.entry("lifetime", Map.of("acceptJobsForHours", 62, "retirementHours", 10)),
                        Map.entry("attributes", Map.of("RACK", 7)),
                        Map.entry("attributesFile", workspace.path("extra-attributes.cfg")),
                        Map.entry("stopSeconds", 12),
                        Map.entry("environment", Map.of("_CONDOR_UPDATE_INTERVAL", "2"))));
    }

    @Test
    void withCvmfsOfTheHostItIsTheContainerOfTheLine(Workspace workspace) {
        assertSame(workspace, Map.of("cvmfs", Map.of("mode", "bind-mount"), "stopSeconds", 15));
    }

    @Test
    void withLeastPrivilegesItIsTheContainerOfTheLine(Workspace workspace) {
        workspace.write("seccomp.json", "{\"defaultAction\": \"SCMP_ACT_ALLOW\", \"syscalls\": []}");
        Map<String, String> security = Map.of("profile", "minimum", "seccompProfile", workspace.path("seccomp.json"));

        assertSame(workspace, Map.of("security", security, "stopSeconds", 15));
    }

    private static void assertSame(Workspace workspace, Map<String, ?> more) {
        Map<String, Object> settings = new HashMap<>(more);
        settings.put("workDir", workspace.path("work"));
        workspace.hold();
        ComposePilot service = ComposePilot.of(workspace, settings, Map.of("restart", "unless-stopped"));
        String name = workspace.containerName(Engine.DOCKER);
        settings.put("name", name);
        settings.put("targets", Map.of("docker", Map.of("detach", true, "restart", "unless-stopped")));
        Pilot.of(Engine.DOCKER, workspace, Settings.with(workspace, settings))
                .run(Shell.SH)
                .orFail();
        Container line = new Container(Engine.DOCKER, name);

        Report report = service.report();
        Report expected = line.report();

        assertSeenTheSame(report, expected);
        for (String what : TOLD) {
            assertThat(told(service.container(), what)).as(what).isEqualTo(told(line, what));
        }
    }

    /** A list of nothing may be absent. */
    private static String told(Container container, String what) {
        String told = container.inspect("{{json " + what + "}}");
        return told.equals("[]") ? "null" : told;
    }

    private static void assertSeenTheSame(Report report, Report expected) {
        Map<String, String> variables = report.variables();
        variables.put("HOSTNAME", expected.variables().get("HOSTNAME"));
        assertThat(variables).isEqualTo(expected.variables());
        assertThat(report.argv()).isEqualTo(expected.argv());
        assertThat(List.of(report.uid(), report.gid())).isEqualTo(List.of(expected.uid(), expected.gid()));
        assertThat(report.workingDirectory()).isEqualTo(expected.workingDirectory());
        assertThat(report.status()).isEqualTo(expected.status());
        assertThat(report.systemPaths()).isEqualTo(expected.systemPaths());
        assertThat(report.fuse()).isEqualTo(expected.fuse());
        assertThat(report.limits()).isEqualTo(expected.limits());
        assertThat(report.cgroup()).isEqualTo(expected.cgroup());
        assertThat(report.network().namespace().equals(Engine.DOCKER.hostNetwork()))
                .isEqualTo(expected.network().namespace().equals(Engine.DOCKER.hostNetwork()));
        for (Report.Mount mount : expected.mounts()) {
            if (expected.paths().containsKey(mount.target())
                    && !mount.target().equals("/etc/osg/extra-attributes.cfg")) {
                assertThat(report.mountAt(mount.target()).orElseThrow().options())
                        .as(mount.target())
                        .isEqualTo(mount.options());
            }
        }
    }

    @Test
    void gpusAreReserved(Workspace workspace) {
        for (String count : List.of("all", "2")) {
            ComposePilot pilot = ComposePilot.of(workspace, Map.of("gpu", Map.of("vendor", "nvidia", "count", count)))
                    .withSource("/etc/OpenCL/vendors", workspace.path("work"));
            pilot.call("create").orFail();

            assertThat(
                            pilot.container()
                                    .inspect(
                                            "{{range .HostConfig.DeviceRequests}}{{.Driver}} {{.Count}} {{.Capabilities}}{{end}}"))
                    .isEqualTo("nvidia " + (count.equals("all") ? "-1" : count) + " [[gpu]]");
            pilot.call("down").orFail();
        }
    }

    @Test
    void aPilotThatFoundNoJobsIsStartedAgain(Workspace workspace) throws Exception {
        workspace.hold();
        Map<String, String> settings = Map.of("workDir", workspace.path("work"));
        ComposePilot pilot = ComposePilot.of(workspace, settings, Map.of("restart", "unless-stopped"));
        pilot.report();

        Files.delete(workspace.path().resolve("work/.hold"));

        pilot.container().awaitInspect("{{.RestartCount}}", count -> !count.equals("0"));
    }

    @Test
    void namesAreTaken(Workspace workspace) {
        for (String service : List.of("no", "0", "_x", "a.b-c", "Pilot")) {
            String project = workspace.path().getFileName() + "_of-mine";
            ComposePilot pilot = ComposePilot.of(workspace, Map.of(), Map.of("service", service, "project", project));
            pilot.call("create").orFail();

            assertThat(pilot.container()
                            .inspect("{{index .Config.Labels \"com.docker.compose.project\"}}"
                                    + " {{index .Config.Labels \"com.docker.compose.service\"}}"))
                    .isEqualTo(project + " " + service);
            pilot.call("down").orFail();
        }
    }

    /** Found here: compose 2.26.1 leaves a container as it is when nothing but the content of a config changed. */
    @Test
    void attributesThatChangedArrive(Workspace workspace) {
        String name = workspace.containerName(Engine.DOCKER);
        String nasty = "\"$HOME ${X} $$ \\\" \u00e9\ud83d\ude00 {{x}} # y\"";

        assertThat(attributes(workspace, name, nasty).content()).isEqualTo("X = " + nasty + "\n");
        assertThat(attributes(workspace, name, "2").content()).isEqualTo("X = 2\n");
    }

    private static Report.Entry attributes(Workspace workspace, String name, String value) {
        Report.Entry file = ComposePilot.of(workspace, Map.of("name", name, "attributes", Map.of("X", value)))
                .report()
                .at("/etc/osg/extra-attributes.cfg");
        assertThat(List.of(file.type(), file.mounted(), file.readable(), file.writable()))
                .containsExactly("file", false, true, false);
        return file;
    }
}
