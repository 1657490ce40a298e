package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.quadlet.QuadletCodes;
import io.pilotconfig.testkit.AdversarialValues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every text arrives through podman's generator, systemd and podman as it is, or is refused. */
@RealEngines
class QuadletTextTest {
    private static final String LOST = "\u0080";

    @BeforeEach
    void requireSystemd() {
        Systemd.require();
    }

    @Test
    void everyVariableArrives(Workspace workspace) throws Exception {
        Map<String, String> environment = new TreeMap<>();
        for (String text : Texts.deliverable()) {
            if (!text.contains("\r\n") && !isNoncharacter(text)) {
                environment.put("VARIABLE_" + environment.size(), text);
            }
        }
        assertThat(environment).hasSizeGreaterThan(100);

        try (QuadletService service = QuadletService.start(workspace, Map.of("environment", environment))) {
            Map<String, String> arrived = service.report().variablesBeside(Engine.PODMAN);
            environment.forEach((name, text) -> assertThat(arrived).containsEntry(name, text));
            assertThat(arrived).hasSize(environment.size() + 2).containsKeys("GLIDEIN_Site", "GLIDEIN_ResourceName");
        }
    }

    /** Two thousand random values at once, read three times by real programs. */
    @Test
    void randomTextsArrive(Workspace workspace) throws Exception {
        Map<String, String> environment = new TreeMap<>();
        for (String text : randomTexts(1500)) {
            environment.put("RANDOM_" + environment.size(), text);
        }
        List<String> words = new ArrayList<>(randomTexts(500));
        words.removeIf(text -> text.isEmpty() || text.equals(";"));
        Map<String, ?> settings = Map.of("environment", environment, "entrypoint", "report", "command", words);

        try (QuadletService service = QuadletService.start(workspace, settings)) {
            Report report = service.report();
            Map<String, String> arrived = report.variables();
            environment.forEach((name, text) -> assertThat(arrived).containsEntry(name, text));
            assertThat(report.argv().subList(1, report.argv().size())).isEqualTo(words);
        }
    }

    private static List<String> randomTexts(int number) {
        return AdversarialValues.mixtures()
                .filter(text -> !text.contains("\r\n") && !text.contains(LOST) && !isNoncharacter(text))
                .list()
                .ofSize(number)
                .sample();
    }

    @Test
    void everyWordOfACommandArrives(Workspace workspace) throws Exception {
        List<String> words = new ArrayList<>(Texts.deliverable());
        words.removeIf(text -> text.isEmpty() || text.equals(";") || isNoncharacter(text));

        try (QuadletService service =
                QuadletService.start(workspace, Map.of("entrypoint", "report", "command", words))) {
            List<String> argv = service.report().argv();
            assertThat(argv).hasSize(words.size() + 1);
            assertThat(argv.subList(1, argv.size())).isEqualTo(words);
        }
    }

    @Test
    void everyPathArrivesInSourceAndTargetOrIsRefused(Workspace workspace) throws Exception {
        List<Map<String, Object>> mounts = new ArrayList<>();
        Map<String, String> marks = new LinkedHashMap<>();
        for (String text : pathTexts()) {
            String number = Integer.toString(marks.size());
            String source = workspace.path(number + "/" + text);
            String target = "/data/" + number + "/" + text;
            if (!refused(source, "/data/x") && !refused("/x", target)) {
                mounts.add(Map.of("source", source, "target", target));
                marks.put(target, "mark" + number);
            }
        }
        for (String end : List.of("\\", " ", "\u3000")) {
            String number = Integer.toString(marks.size());
            mounts.add(Map.of("source", workspace.path(number + "/end" + end), "target", "/data/end" + number));
            marks.put("/data/end" + number, "mark" + number);
        }
        workspace.directories(
                mounts.stream().map(mount -> (String) mount.get("source")).toList());
        workspace.files(mounts.stream()
                .map(mount -> mount.get("source") + "/" + marks.get(mount.get("target")))
                .toList());

        try (QuadletService service = QuadletService.start(workspace, Map.of("mounts", mounts))) {
            Report report = service.report();
            assertThat(marks).hasSizeGreaterThan(60);
            marks.forEach((target, mark) ->
                    assertThat(report.at(target).entries()).as(target).contains(mark));
        }
    }

    /** What is refused without need would be a loss: the ends of a target, and what core refuses, and no more. */
    @Test
    void onlyWhatALineCannotHoldIsRefused() {
        for (String text : pathTexts()) {
            boolean control =
                    Texts.hasControl(text) || text.length() > 255 || text.contains(":") || isNoncharacter(text);
            boolean end = text.endsWith("\\") || text.endsWith(" ") || text.endsWith("\u3000");
            assertThat(refused("/data/" + text, "/x")).as(text).isEqualTo(control);
            assertThat(refused("/x", "/data/" + text)).as(text).isEqualTo(control || end);
        }
    }

    /** The evidence for the refusals: what becomes of these texts when they are written all the same. */
    @Test
    void refusedTextsWouldNotArrive(Workspace workspace) throws Exception {
        String name = workspace.uniqueName();
        String unit = """
                [Container]
                Image=pilotconfig/stand-in:1
                ContainerName=NAME
                Volume=WORK:/pilot
                Environment="LOST=a%sb"
                Environment="LINES=a\\r\\nb"
                Exec=one "" two
                """.formatted(LOST).replace("NAME", name).replace("WORK", workspace.path("work"));
        workspace.hold();

        try (QuadletService service = QuadletService.of(name, unit)) {
            service.systemctl("start").orFail();
            Report report = service.report();
            assertThat(service.arguments()).endsWith("one").contains("LOST=a\ufffdb", "LINES=a\r\nb");
            assertThat(report.variables()).containsEntry("LOST", "a\ufffdb").containsEntry("LINES", "a\nb");
        }
    }

    @Test
    void aNoncharacterWouldKeepTheServiceFromStarting(Workspace workspace) {
        String name = workspace.uniqueName();
        String unit = "[Container]\nImage=pilotconfig/stand-in:1\nEnvironment=\"A=a\ufffeb\"\n";

        try (QuadletService service = QuadletService.of(name, unit)) {
            assertThat(service.systemctl("start").err()).contains("failed to load properly");
        }
    }

    @Test
    void aLoneSemicolonWouldBeginAnotherCommand(Workspace workspace) {
        String name = workspace.uniqueName();
        String unit = "[Container]\nImage=pilotconfig/stand-in:1\nExec=one \";\" /bin/false\n";

        try (QuadletService service = QuadletService.of(name, unit)) {
            assertThat(service.systemctl("start").err()).contains("bad unit file setting");
        }
    }

    @Test
    void whatWouldNotArriveIsRefused() {
        Map<String, ?> variables = Map.of("A", "x\r\n", "B", LOST, "C", "x\r", "D", "\ufffe");

        assertThat(Pilot.refusals("quadlet", Settings.with(Map.of("environment", variables))))
                .containsExactlyInAnyOrder(QuadletCodes.CHARACTER, QuadletCodes.CHARACTER, QuadletCodes.VARIABLE_CR_LF);
        assertThat(Pilot.refusals("quadlet", Settings.with(Map.of("command", List.of("one", "", ";", LOST)))))
                .containsExactly(QuadletCodes.WORD, QuadletCodes.WORD, QuadletCodes.CHARACTER);
        for (String text : Texts.undeliverable()) {
            assertThat(Pilot.refusals("quadlet", Settings.with(Map.of("environment", Map.of("VARIABLE", text)))))
                    .containsExactly(Codes.VARIABLE_VALUE);
        }
    }

    private static boolean isNoncharacter(String text) {
        return text.codePoints().anyMatch(c -> (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef));
    }

    private static boolean refused(String source, String target) {
        Map<String, Object> mount = Map.of("source", source, "target", target);
        return !Pilot.refusals("quadlet", Settings.with(Map.of("mounts", List.of(mount))))
                .isEmpty();
    }

    /** Texts as the names of directories: those that the kernel knows by one name only. */
    private static List<String> pathTexts() {
        Set<String> odd = Set.of("", "path with dots", ".", "..");
        return Texts.deliverable().stream()
                .filter(text -> !odd.contains(text) && !text.startsWith("/") && !text.contains("/"))
                .toList();
    }
}
