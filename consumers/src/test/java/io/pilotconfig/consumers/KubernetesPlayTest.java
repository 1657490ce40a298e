package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a manifest says is what {@code podman kube play} starts, wherever podman reads it as the kubelet does. */
@RealEngines
class KubernetesPlayTest {
    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";

    /** What the kubelet changes and podman does not, so that one spelling cannot be right for both. */
    private static final Pattern READ_OTHERWISE =
            Pattern.compile("\\$\\$|\\$\\((?:GLIDEIN_Site|GLIDEIN_ResourceName|VARIABLE_\\d+)\\)|\\$[^\\x00-\\x7f]");

    @Test
    void everyTextArrivesInAVariable(Workspace workspace) {
        Map<String, String> environment = new TreeMap<>();
        for (String text : Texts.deliverable()) {
            if (isDelivered(text)) {
                environment.put("VARIABLE_" + environment.size(), text);
            }
        }

        Map<String, String> arrived =
                play(workspace, Map.of("environment", environment)).variablesBeside(Engine.PODMAN);

        assertThat(environment).hasSizeGreaterThan(90);
        environment.forEach((name, text) -> assertThat(arrived).containsEntry(name, text));
        assertThat(arrived).hasSize(environment.size() + 2).containsEntry("GLIDEIN_Site", "CHTC");
    }

    /** Here one spelling cannot be right for both; the renderer says so in a note. */
    @Test
    void podmanExpandsNoVariables(Workspace workspace) {
        Map<String, String> environment = Map.of("A", "$$", "B", "$(GLIDEIN_Site)", "C", "$(UNDEFINED) $x ${y} $");

        assertThat(play(workspace, Map.of("environment", environment)).variables())
                .containsEntry("A", "$$$")
                .containsEntry("B", "$$(GLIDEIN_Site)")
                .containsEntry("C", "$(UNDEFINED) $x ${y} $");
    }

    @Test
    void everyWordArrives(Workspace workspace) {
        List<String> words =
                Texts.deliverable().stream().filter(word -> !isRefused(word)).toList();

        List<String> argv = play(workspace, Map.of("entrypoint", "report", "command", words))
                .argv();

        assertThat(argv)
                .startsWith("report")
                .endsWith(words.toArray(String[]::new))
                .hasSize(words.size() + 1);
    }

    @Test
    void aCommandGoesThroughTheEntrypoint(Workspace workspace) {
        assertThat(play(workspace, Map.of("command", List.of("bash", "-c", "echo $HOME $(GLIDEIN_Site)")))
                        .argv())
                .containsExactly("/usr/local/sbin/entrypoint.sh", "bash", "-c", "echo $HOME $(GLIDEIN_Site)");
    }

    @Test
    void anEntrypointClearsTheCommand(Workspace workspace) {
        assertThat(play(workspace, Map.of("entrypoint", "bash")).argv()).containsExactly("bash");
    }

    @Test
    void theLeastPilot(Workspace workspace) {
        Report report = play(workspace, Map.of());

        assertThat(report.uid()).isEqualTo(1000);
        assertThat(report.gid()).isEqualTo(1000);
        assertThat(report.status()).containsEntry("NoNewPrivs", "1");
        assertThat(report.systemPaths().values()).doesNotContain("masked", "read-only");
        assertThat(report.at("/pilot").writable()).isTrue();
        assertThat(report.mountAt("/pilot")).isPresent();
        assertThat(report.argv())
                .containsExactly("/usr/local/sbin/entrypoint.sh", "/usr/local/sbin/supervisord_startup.sh");
    }

    /** Podman knows no fsGroup, by which the kubelet makes the file readable: only its place and length are as wanted. */
    @Test
    void theTokenComesFromTheSecret(Workspace workspace) {
        Report report = play(workspace, Map.of());

        assertThat(report.at("/etc/condor/tokens-orig.d").entries()).containsExactly("flock.opensciencegrid.org");
        assertThat(report.at(TOKEN).type()).isEqualTo("file");
        assertThat(report.at(TOKEN).mode()).isEqualTo("0440");
        assertThat(report.at(TOKEN).size()).isEqualTo(Workspace.TOKEN_LENGTH);
    }

    @Test
    void attributesComeFromTheConfigMap(Workspace workspace) {
        Map<String, String> attributes = Map.of("LABEL", "\"a $b \u00e9 'c'\"", "RACK", "7");

        Report.Entry file =
                play(workspace, Map.of("attributes", new TreeMap<>(attributes))).at("/etc/osg/extra-attributes.cfg");

        assertThat(file.content()).isEqualTo("LABEL = \"a $b \u00e9 'c'\"\nRACK = 7\n");
        assertThat(file.writable()).isFalse();
    }

    @Test
    void directoriesOfTheNodeAreMounted(Workspace workspace) {
        workspace.write("default.local", "CVMFS_X=1\n");
        workspace.directory("cache");
        workspace.directory("logs");
        workspace.directory("data");
        Map<String, Object> cvmfs = new HashMap<>();
        cvmfs.put("mode", "cvmfsexec");
        cvmfs.put("repos", List.of("oasis.opensciencegrid.org"));
        cvmfs.put("defaultLocal", workspace.path("default.local"));
        cvmfs.put("cacheDir", workspace.path("cache"));
        cvmfs.put("logDir", workspace.path("logs"));
        Map<String, Object> settings = Map.of(
                "cvmfs",
                cvmfs,
                "workDir",
                workspace.path("work"),
                "mounts",
                List.of(Map.of("source", workspace.path("data"), "target", "/data/a b", "readOnly", true)));

        Report report = play(workspace, settings, Map.of("fuse", "privileged", "scratch", "host-path"));

        assertThat(report.at("/cvmfsexec/default.local").content()).isEqualTo("CVMFS_X=1\n");
        assertThat(report.mountAt("/cvmfs-cache")).isPresent();
        assertThat(report.mountAt("/cvmfs-logs")).isPresent();
        assertThat(report.mountAt("/pilot").orElseThrow().options()).contains("rw");
        assertThat(report.mountAt("/data/a b").orElseThrow().options()).contains("ro");
        assertThat(report.fuse().opens()).isTrue();
        assertThat(report.variables()).containsEntry("CVMFSEXEC_REPOS", "oasis.opensciencegrid.org");
    }

    @Test
    void cvmfsOfTheNodeKeepsUpWithIt(Workspace workspace) {
        Report report = play(workspace, Map.of("cvmfs", Map.of("mode", "bind-mount")));

        assertThat(report.mountAt("/cvmfs").orElseThrow().propagation())
                .as("mounts that the node makes later are seen")
                .anyMatch(word -> word.startsWith("master:"))
                .noneMatch(word -> word.startsWith("shared:"));
    }

    @Test
    void limitsAndStopTime(Workspace workspace) {
        Map<String, Object> settings = Map.of("limits", Map.of("cpus", 1, "memoryMb", 2000), "stopSeconds", 12);

        Container container = KubernetesPilot.of(workspace, settings, Map.of()).play("--network=none");

        assertThat(container.inspect("{{.HostConfig.Memory}}")).isEqualTo(String.valueOf(2100L << 20));
        assertThat(container.inspect("{{.HostConfig.NanoCpus}}")).isEqualTo("1000000000");
        assertThat(container.inspect("{{.Config.StopTimeout}}")).isEqualTo("12");
        assertThat(container.inspect("{{.HostConfig.RestartPolicy.Name}}")).isEqualTo("always");
    }

    @Test
    void theNetworkOfTheNodeSwitchesPidNamespacesOff(Workspace workspace) {
        Report report = KubernetesPilot.of(workspace, Map.of("hostNetwork", true), Map.of())
                .play()
                .report();

        assertThat(report.network().namespace()).isEqualTo(Engine.PODMAN.hostNetwork());
        assertThat(report.systemPaths().values()).contains("masked");
        assertThat(report.variables()).containsEntry("SINGULARITY_DISABLE_PID_NAMESPACES", "True");
    }

    @ParameterizedTest
    @ValueSource(strings = {"deployment", "daemonset", "job"})
    void podmanTakesTheWorkload(String workload, Workspace workspace) {
        assertThat(play(workspace, Map.of(), Map.of("workload", workload)).variables())
                .containsEntry("GLIDEIN_Site", "CHTC");
    }

    /** Whether podman and the kubelet both take a variable's text for what it is. */
    static boolean isDelivered(String text) {
        return !READ_OTHERWISE.matcher(text).find() && !isRefused(text);
    }

    /** What podman writes as YAML, having read it, and then cannot read any more (5.4.2); kubectl does no such thing. */
    private static boolean isRefused(String text) {
        return text.contains("\n") && " \t\n".indexOf(text.charAt(0)) >= 0;
    }

    private static Report play(Workspace workspace, Map<String, ?> settings) {
        return play(workspace, settings, Map.of());
    }

    private static Report play(Workspace workspace, Map<String, ?> settings, Map<String, ?> options) {
        return KubernetesPilot.of(workspace, settings, options).report();
    }
}
