package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The same file, run by every shell and every engine, piped into it, and with a terminal. */
@RealEngines
class EngineByShellTest {
    private static final String SIGNS = Texts.printableBut("/:") + " \u00e9\ud83d\ude00";
    private static final List<String> COMMAND = List.of("bash", "-c", SIGNS, "two\nlines\ttab", "");
    private static final Map<String, String> ENVIRONMENT =
            Map.of("SIGNS", SIGNS + ":/", "LINES_", "two\nlines\n", "NO", "");

    static Stream<Arguments> everyShellAndEngine() {
        return Stream.of(Shell.values())
                .flatMap(shell -> Stream.of(Engine.values()).map(engine -> Arguments.of(shell, engine)));
    }

    @ParameterizedTest
    @MethodSource("everyShellAndEngine")
    void aFile(Shell shell, Engine engine, Workspace workspace) {
        assertArrived(pilot(engine, workspace, Map.of("interactive", false)).report(shell));
    }

    @ParameterizedTest
    @EnumSource
    void aLongLineOnStandardInput(Engine engine, Workspace workspace) {
        assertArrived(pilot(engine, workspace, Map.of("interactive", false, "oneLine", true))
                .reportPiped(Shell.SH));
    }

    @ParameterizedTest
    @EnumSource
    void aFileAtATerminal(Engine engine, Workspace workspace) throws IOException {
        pilot(engine, workspace, Map.of());

        try (Prompt prompt = Prompt.of("sh " + engine.fileName(), workspace.path(), Engine.environment())) {
            prompt.await("}\r\n");
            assertThat(prompt.exitStatus()).isZero();
            Report report = Report.in(prompt.screen());

            assertArrived(report);
            assertThat(report.streams().get("stdin").terminal()).isTrue();
            assertThat(report.streams().get("stdout").terminal()).isTrue();
            assertThat(report.variables()).containsKey("TERM");
        }
    }

    @ParameterizedTest
    @EnumSource
    void inTheBackground(Engine engine, Workspace workspace) {
        String name = workspace.containerName(engine);
        workspace.hold();
        Map<String, Object> settings = Map.of(
                "name", name,
                "workDir", workspace.path("work"),
                "targets", Map.of(engine.id(), Map.of("detach", true)));

        Pilot.of(engine, workspace, Settings.with(workspace, settings))
                .run(Shell.SH)
                .orFail();

        assertThat(new Container(engine, name).inspect("{{.State.Status}} {{.HostConfig.AutoRemove}}"))
                .isEqualTo("running true");
    }

    private static Pilot pilot(Engine engine, Workspace workspace, Map<String, Object> options) {
        String source = workspace.path(SIGNS);
        workspace.directories(List.of(source));
        workspace.files(List.of(source + "/mark"));
        Map<String, Object> settings = Map.of(
                "command",
                COMMAND,
                "environment",
                ENVIRONMENT,
                "mounts",
                List.of(Map.of("source", source, "target", "/data/" + SIGNS, "readOnly", true)),
                "targets",
                Map.of(engine.id(), options));
        return Pilot.of(engine, workspace, Settings.with(workspace, settings));
    }

    private static void assertArrived(Report report) {
        assertThat(report.argv().subList(1, report.argv().size())).isEqualTo(COMMAND);
        assertThat(report.variables()).containsAllEntriesOf(ENVIRONMENT);
        assertThat(report.at("/data/" + SIGNS).entries()).containsExactly("mark");
        assertThat(report.mountAt("/data/" + SIGNS).orElseThrow().options()).contains("ro");
    }
}
