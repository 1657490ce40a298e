package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.docker.RunCodes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Variables arrive byte for byte, or are refused before anything runs. */
@RealEngines
class EnvironmentTest {
    /** What the kernel takes as one variable, its end included (linux/binfmts.h: MAX_ARG_STRLEN). */
    private static final int LONGEST = 128 * 1024;

    @ParameterizedTest
    @EnumSource
    void everyTextArrives(Engine engine, Workspace workspace) {
        Map<String, String> environment = new TreeMap<>();
        for (String text : Texts.deliverable()) {
            if (engine == Engine.DOCKER || !text.contains("\r\n")) {
                environment.put("VARIABLE_" + environment.size(), text);
            }
        }

        Map<String, String> arrived = arrived(engine, workspace, environment);

        environment.forEach((name, text) -> assertThat(arrived).containsEntry(name, text));
        assertThat(arrived).hasSize(environment.size() + 2).containsKeys("GLIDEIN_Site", "GLIDEIN_ResourceName");
    }

    /** Found here: podman hands its -e flags on as CSV, whose reader makes a newline of each CR LF. */
    @ParameterizedTest
    @EnumSource
    void podmanCannotBeGivenCrLf(Engine engine) {
        Program.Outcome outcome = engine.call("run", "--rm", "-e", "LINES=a\r\nb\r", Engine.IMAGE);
        List<Code> refusals = Pilot.refusals(
                engine.id(), Settings.with(Map.of("environment", Map.of("A", "x\r\n", "B", "x\n\r", "C", "x\r"))));

        assertThat(Report.in(outcome.orFail().out()).variables())
                .containsEntry("LINES", engine == Engine.DOCKER ? "a\r\nb\r" : "a\nb\r");
        assertThat(refusals).isEqualTo(engine == Engine.DOCKER ? List.of() : List.of(RunCodes.VARIABLE_CR_LF));
    }

    @ParameterizedTest
    @EnumSource
    void theLongestVariableArrives(Engine engine, Workspace workspace) {
        String longest = "\u00e9".repeat((LONGEST - "LONG=".length() - 1) / 2);

        assertThat(arrived(engine, workspace, Map.of("LONG", longest))).containsEntry("LONG", longest);
        assertThat(Pilot.refusals(engine.id(), Settings.with(Map.of("environment", Map.of("LONG", longest + "xx")))))
                .containsExactly(Codes.VARIABLE_TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource
    void theSettingsHaveTheLastWordOnTheEnginesOwnVariables(Engine engine, Workspace workspace) {
        Map<String, String> environment =
                Map.of("PATH", "/nowhere", "HOME", "/pilot", "HOSTNAME", "a b", "TERM", "dumb", "container", "oci");
        Map<String, Object> settings = Settings.with(workspace, Map.of("environment", environment));

        assertThat(Pilot.of(engine, workspace, settings).report().variables()).containsAllEntriesOf(environment);
    }

    @ParameterizedTest
    @EnumSource
    void whatNoProgramCanBeGivenIsRefused(Engine engine) {
        for (String text : Texts.undeliverable()) {
            assertThat(Pilot.refusals(engine.id(), Settings.with(Map.of("environment", Map.of("VARIABLE", text)))))
                    .containsExactly(Codes.VARIABLE_VALUE);
            assertThat(Pilot.refusals(engine.id(), Settings.with(Map.of("command", List.of("bash", text)))))
                    .containsExactly(Codes.COMMAND_WORD);
        }
    }

    private static Map<String, String> arrived(Engine engine, Workspace workspace, Map<String, String> environment) {
        Map<String, Object> settings = Settings.with(workspace, Map.of("environment", environment));
        return Pilot.of(engine, workspace, settings).report().variablesBeside(engine);
    }
}
