package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GPUs are asked for as the engines understand it; the machine has none. */
@RealEngines
class GpuTest {
    /** Devices of the Container Device Interface that leave a trace in the environment only. */
    private static final String DEVICES = """
            {
              "cdiVersion": "0.5.0",
              "kind": "nvidia.com/gpu",
              "devices": [
                {"name": "0", "containerEdits": {"env": ["GPU_0=yes"]}},
                {"name": "1", "containerEdits": {"env": ["GPU_1=yes"]}},
                {"name": "all", "containerEdits": {"env": ["GPU_ALL=yes"]}}
              ]
            }
            """;

    private static final String VENDORS = "/etc/OpenCL/vendors";

    @ParameterizedTest
    @CsvSource({"all, -1", "2, 2"})
    void dockerIsAskedForGpus(String count, int asked, Workspace workspace) {
        String name = workspace.containerName(Engine.DOCKER);
        Map<String, Object> settings = settings(workspace, name, count);

        Program.Outcome outcome = Pilot.of(Engine.DOCKER, workspace, settings).run(Shell.SH);

        assertThat(outcome.err()).contains("could not select device driver");
        assertThat(new Container(Engine.DOCKER, name)
                        .inspect("{{range .HostConfig.DeviceRequests}}{{.Count}} {{.Capabilities}}{{end}}"))
                .isEqualTo(asked + " [[gpu]]");
    }

    @ParameterizedTest
    @CsvSource({"all, GPU_ALL, GPU_0", "1, GPU_0, GPU_1", "2, GPU_1, GPU_ALL"})
    void podmanGetsGpusByTheContainerDeviceInterface(String count, String given, String other, Workspace workspace) {
        workspace.write("nvidia.json", DEVICES);
        String specification = "/var/run/cdi/" + workspace.uniqueName() + ".json";
        enter("mkdir", "-p", VENDORS);
        enter("install", "-D", "-m", "644", workspace.path("nvidia.json"), specification);
        try {
            Report report = podman(workspace, count).report();

            assertThat(report.variables())
                    .containsEntry(given, "yes")
                    .doesNotContainKey(other)
                    .containsEntry("SINGULARITY_DISABLE_PID_NAMESPACES", "True");
            assertThat(report.mountAt(VENDORS).orElseThrow().options()).contains("ro");
        } finally {
            enter("rm", specification);
            enter("rmdir", "-p", "--ignore-fail-on-non-empty", VENDORS);
        }
    }

    @Test
    void podmanSaysSoWhereTheHostHasNone(Workspace workspace) {
        assertThat(podman(workspace, "all").run(Shell.SH).err())
                .containsAnyOf("unresolvable CDI devices nvidia.com/gpu=all", "statfs " + VENDORS);
    }

    private static Pilot podman(Workspace workspace, String count) {
        return Pilot.of(Engine.PODMAN, workspace, settings(workspace, workspace.containerName(Engine.PODMAN), count));
    }

    private static Map<String, Object> settings(Workspace workspace, String name, String count) {
        Map<String, Object> options = Map.of("interactive", false, "remove", false);
        return Settings.with(
                workspace,
                Map.of(
                        "name", name,
                        "gpu", Map.of("vendor", "nvidia", "count", count),
                        "targets", Map.of("docker", options, "podman", options)));
    }

    private static void enter(String... command) {
        List<String> words =
                new ArrayList<>(List.of(Consumers.ENVIRONMENT.resolve("enter").toString()));
        words.addAll(List.of(command));
        Program.of(words).with(Engine.environment()).run().orFail();
    }
}
