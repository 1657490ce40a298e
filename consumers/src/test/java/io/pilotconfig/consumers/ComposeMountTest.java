package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Paths of any form are mounted where they are said to be, colons included; what is not there is not made. */
@RealEngines
class ComposeMountTest {
    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";
    private static final String ATTRIBUTES = "/etc/osg/extra-attributes.cfg";
    private static final int LONGEST_NAME = 255;
    private static final String NASTY = "-" + Texts.printableBut("/") + " \u00e9\u6570\ud83d\ude00\u2028\u0085 ";

    @Test
    void everyTextArrivesInSourceAndTarget(Workspace workspace) {
        List<Map<String, Object>> mounts = new ArrayList<>();
        for (String text : names()) {
            String number = Integer.toString(mounts.size());
            mounts.add(Map.of(
                    "source", workspace.path("from/" + number + "/" + text), "target", "/data/" + number + "/" + text));
        }
        Map<String, String> marks = new LinkedHashMap<>();
        mounts.forEach(mount -> marks.put((String) mount.get("target"), "mark" + marks.size()));
        workspace.directories(
                mounts.stream().map(mount -> (String) mount.get("source")).toList());
        workspace.files(mounts.stream()
                .map(mount -> mount.get("source") + "/" + marks.get(mount.get("target")))
                .toList());

        Report report = ComposePilot.of(workspace, Map.of("mounts", mounts)).report();

        assertThat(marks).hasSizeGreaterThan(100);
        marks.forEach((target, mark) ->
                assertThat(report.at(target).entries()).as(target).containsExactly(mark));
    }

    @Test
    void everyMountOfASettingTakesANastyPath(Workspace workspace) {
        String host = nastyHost(workspace);

        Report report = ComposePilot.of(workspace, settings(host), Map.of("attributes", "file"))
                .report();

        assertArrived(report);
        assertThat(report.mountAt(ATTRIBUTES).orElseThrow().options()).contains("ro");
        assertThat(report.mountAt(TOKEN).orElseThrow().options()).contains("rw");
        assertThat(report.status()).containsEntry("Seccomp", "2");
    }

    @Test
    void aSecretTakesANastyPathToo(Workspace workspace) {
        String host = nastyHost(workspace);

        Report report = ComposePilot.of(workspace, settings(host), Map.of("tokenSecret", true))
                .report();

        assertArrived(report);
        assertThat(report.mountAt(ATTRIBUTES)).isEmpty();
        assertThat(report.mountAt(TOKEN).orElseThrow().options()).contains("ro");
    }

    private static void assertArrived(Report report) {
        assertThat(report.at(TOKEN).size()).isEqualTo(Workspace.TOKEN_LENGTH);
        assertThat(report.at("/pilot").entries()).containsExactly("in-work");
        assertThat(report.at("/cvmfs-cache").entries()).containsExactly("in-cache");
        assertThat(report.at("/cvmfs-logs").entries()).containsExactly("in-logs");
        assertThat(report.at("/cvmfsexec/default.local").content()).isEqualTo("CVMFS_X=1\n");
        assertThat(report.at(ATTRIBUTES).content()).isEqualTo("X = 1\n");
    }

    @Test
    void whatIsNotThereIsNotMadeADirectory(Workspace workspace) {
        Map<String, Object> settings = Map.of("token", workspace.path("no-token"));

        for (boolean secret : List.of(false, true)) {
            Program.Outcome outcome = ComposePilot.of(workspace, settings, Map.of("tokenSecret", secret))
                    .call("up", "--detach");

            assertThat(outcome.succeeded()).isFalse();
            assertThat(outcome.err()).contains("bind source path does not exist: " + workspace.path("no-token"));
            assertThat(Files.exists(workspace.path().resolve("no-token"))).isFalse();
        }
    }

    /** Found here: compose 2.26.1 forgets {@code bind.selinux} unless it may make the directory. */
    @Test
    void whatIsRelabelledIsToldToDocker(Workspace workspace) {
        ComposePilot pilot = ComposePilot.of(
                workspace,
                Map.of(
                        "workDir", workspace.path("work"),
                        "selinux", "relabel",
                        "cvmfs", Map.of("mode", "bind-mount")));

        Report report = pilot.report();

        assertThat(pilot.container()
                        .inspect("{{range .HostConfig.Binds}}{{println .}}{{end}}")
                        .lines())
                .as("in whatever order, which compose leaves to chance")
                .containsExactlyInAnyOrder(
                        workspace.path("token") + ":" + TOKEN + ":rw,z", workspace.path("work") + ":/pilot:rw,z");
        assertThat(pilot.container()
                        .inspect("{{range .HostConfig.Mounts}}{{.Source}} {{.BindOptions.Propagation}}{{end}}"))
                .isEqualTo("/cvmfs shared");
        assertThat(report.mountAt("/cvmfs").orElseThrow().propagation()).anyMatch(peers -> peers.startsWith("shared:"));
    }

    private static List<String> names() {
        Stream<String> signs = Texts.printableBut("/.")
                .chars()
                .mapToObj(Character::toString)
                .flatMap(sign -> Stream.of(sign + "b", "a" + sign, sign));
        return Stream.concat(Texts.deliverable().stream(), signs)
                .filter(text -> !text.isEmpty() && !text.contains("/") && !Texts.hasControl(text))
                .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= LONGEST_NAME)
                .distinct()
                .toList();
    }

    private static String nastyHost(Workspace workspace) {
        for (String directory : List.of("work", "cache", "logs")) {
            workspace.directory("plain/" + directory);
            workspace.write("plain/" + directory + "/in-" + directory, "");
        }
        workspace.write("plain/local", "CVMFS_X=1\n");
        workspace.write("plain/attributes", "X = 1\n");
        workspace.write("plain/seccomp.json", "{\"defaultAction\": \"SCMP_ACT_ALLOW\", \"syscalls\": []}");
        workspace.move(workspace.path("token"), workspace.path("plain/token"));
        String host = workspace.path(NASTY);
        workspace.move(workspace.path("plain"), host);
        return host;
    }

    private static Map<String, Object> settings(String host) {
        return Map.of(
                "token",
                host + "/token",
                "workDir",
                host + "/work",
                "cvmfs",
                Map.of(
                        "mode", "cvmfsexec",
                        "repos", List.of("oasis.opensciencegrid.org"),
                        "defaultLocal", host + "/local",
                        "cacheDir", host + "/cache",
                        "logDir", host + "/logs"),
                "attributes",
                Map.of("X", 1),
                "attributesFile",
                host + "/attributes",
                "security",
                Map.of("profile", "minimum", "seccompProfile", host + "/seccomp.json"));
    }
}
