package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.docker.RunCodes;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Paths of any form are mounted where they are said to be, or refused by a code that says why not. */
@RealEngines
class HostPathTest {
    /** Signs that mean something to a shell or an engine, and characters of several bytes; no colon. */
    private static final String NASTY =
            "-" + Texts.printableBut("/:") + " \u00e9e\u0301\u6570\ud83d\ude00\u00a0\u2028\u202e\u0085 ";

    private static final int LONGEST_NAME = 255;

    @ParameterizedTest
    @EnumSource
    void everyTextArrivesInSourceAndTargetOrIsRefused(Engine engine, Workspace workspace) {
        List<Map<String, Object>> mounts = new ArrayList<>();
        Map<String, String> marks = new LinkedHashMap<>();
        for (String text : pathTexts()) {
            String number = Integer.toString(marks.size());
            String source = workspace.path(number + "/" + text);
            String target = "/data/" + number + "/" + text;
            assertThat(refusals(engine, source, "/data/x")).as(source).isEqualTo(refusal(text, Codes.HOST_PATH));
            assertThat(refusals(engine, "/x", target)).as(target).isEqualTo(refusal(text, Codes.CONTAINER_PATH));
            if (refusal(text, Codes.HOST_PATH).isEmpty()) {
                mounts.add(Map.of("source", source, "target", target));
                marks.put(target, "mark" + number);
            }
        }
        workspace.directories(
                mounts.stream().map(mount -> (String) mount.get("source")).toList());
        workspace.files(mounts.stream()
                .map(mount -> mount.get("source") + "/" + marks.get(mount.get("target")))
                .toList());

        Report report = run(engine, workspace, Map.of("mounts", mounts));

        assertThat(marks).hasSizeGreaterThan(60);
        marks.forEach((target, mark) ->
                assertThat(report.at(normal(target)).entries()).as(target).contains(mark));
    }

    @ParameterizedTest
    @EnumSource
    void everyMountOfASettingTakesANastyPath(Engine engine, Workspace workspace) {
        for (String directory : List.of("work", "cache", "logs")) {
            workspace.directory("plain/" + directory);
            workspace.write("plain/" + directory + "/in-" + directory, "");
        }
        workspace.write("plain/local", "CVMFS_X=1\n");
        workspace.write("plain/extra-attributes.cfg", "X = 1\n");
        workspace.write("plain/seccomp.json", "{\"defaultAction\": \"SCMP_ACT_ALLOW\", \"syscalls\": []}");
        workspace.move(workspace.path("token"), workspace.path("plain/token"));
        String host = workspace.path(NASTY);
        workspace.move(workspace.path("plain"), host);

        Report report = run(
                engine,
                workspace,
                Map.ofEntries(
                        Map.entry("token", host + "/token"),
                        Map.entry("workDir", host + "/work"),
                        Map.entry(
                                "cvmfs",
                                Map.of(
                                        "mode", "cvmfsexec",
                                        "repos", List.of("oasis.opensciencegrid.org"),
                                        "defaultLocal", host + "/local",
                                        "cacheDir", host + "/cache",
                                        "logDir", host + "/logs")),
                        Map.entry("attributes", Map.of("X", 1)),
                        Map.entry("attributesFile", host + "/extra-attributes.cfg"),
                        Map.entry("security", Map.of("profile", "minimum", "seccompProfile", host + "/seccomp.json"))));

        assertThat(report.at("/etc/condor/tokens-orig.d/flock.opensciencegrid.org")
                        .size())
                .isEqualTo(Workspace.TOKEN_LENGTH);
        assertThat(report.at("/pilot").entries()).containsExactly("in-work");
        assertThat(report.at("/cvmfs-cache").entries()).containsExactly("in-cache");
        assertThat(report.at("/cvmfs-logs").entries()).containsExactly("in-logs");
        assertThat(report.at("/cvmfsexec/default.local").content()).isEqualTo("CVMFS_X=1\n");
        assertThat(report.at("/etc/osg/extra-attributes.cfg").content()).isEqualTo("X = 1\n");
    }

    @ParameterizedTest
    @EnumSource
    void aColonIsRefusedForEveryMountOfASetting(Engine engine) {
        Map<String, Object> settings = Settings.with(Map.of(
                "token", "/a:b/token",
                "workDir", "/a:b/work",
                "cvmfs", Map.of("mode", "bind-mount", "hostPath", "/a:b/cvmfs"),
                "attributes", Map.of("X", 1),
                "attributesFile", "/a:b/attributes"));

        assertThat(Pilot.refusals(engine.id(), settings)).hasSize(4).containsOnly(RunCodes.BIND_MOUNT_COLON);
    }

    private static List<String> pathTexts() {
        Stream<String> signs = Texts.printableBut("/.")
                .chars()
                .mapToObj(Character::toString)
                .flatMap(sign -> Stream.of(sign + "b", "a" + sign, sign));
        Stream<String> forms = Stream.of("a/../b", "a//b/", "./a/.", "n".repeat(LONGEST_NAME), "ro", "z", "shared");
        Stream<String> known = Texts.deliverable().stream().filter(text -> !text.contains(".."));
        return Stream.of(known, signs, forms).flatMap(texts -> texts).distinct().toList();
    }

    private static List<Code> refusals(Engine engine, String source, String target) {
        Map<String, Object> mount = Map.of("source", source, "target", target);
        return Pilot.refusals(engine.id(), Settings.with(Map.of("mounts", List.of(mount))));
    }

    private static List<Code> refusal(String text, Code ofForm) {
        boolean tooLong = Stream.of(text.split("/"))
                .anyMatch(name -> name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME);
        if (Texts.hasControl(text) || tooLong) {
            return List.of(ofForm);
        }
        return text.contains(":") ? List.of(RunCodes.BIND_MOUNT_COLON) : List.of();
    }

    private static Report run(Engine engine, Workspace workspace, Map<String, ?> settings) {
        return Pilot.of(engine, workspace, Settings.with(workspace, settings)).report();
    }

    /** The path as the kernel lists it. */
    private static String normal(String path) {
        return path.replace("/a/../", "/")
                .replaceAll("/(?:\\./)+", "/")
                .replaceAll("//+", "/")
                .replaceAll("/\\.?$", "");
    }
}
