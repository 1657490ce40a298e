package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.docker.RunCodes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is started in the container. */
@RealEngines
class CommandTest {
    private static final String ENTRYPOINT = "/usr/local/sbin/entrypoint.sh";

    @ParameterizedTest
    @EnumSource
    void aCommandGoesThroughTheEntrypoint(Engine engine, Workspace workspace) {
        assertThat(argv(engine, workspace, Map.of("command", List.of("bash", "-c", "condor_status -any"))))
                .containsExactly(ENTRYPOINT, "bash", "-c", "condor_status -any");
    }

    @ParameterizedTest
    @EnumSource
    void anEntrypointClearsTheCommand(Engine engine, Workspace workspace) {
        assertThat(argv(engine, workspace, Map.of("entrypoint", "bash"))).containsExactly("bash");
    }

    @ParameterizedTest
    @EnumSource
    void wordsOfTheCommandAreArgumentsOfTheEntrypoint(Engine engine, Workspace workspace) {
        assertThat(argv(engine, workspace, Map.of("entrypoint", "bash", "command", List.of("-c", "true"))))
                .containsExactly("bash", "-c", "true");
    }

    @ParameterizedTest
    @EnumSource
    void wordsThatLookLikeFlagsAreNone(Engine engine, Workspace workspace) {
        List<String> command = List.of("--", "--privileged", "-e", "X=1", "--rm", "");

        assertThat(argv(engine, workspace, Map.of("command", command)))
                .startsWith(ENTRYPOINT)
                .endsWith(command.toArray(String[]::new))
                .hasSize(7);
    }

    /** Found here: podman takes a JSON list for the words of the entrypoint, and null for none at all. */
    @Test
    void podmanTakesAnEntrypointForJson(Workspace workspace) {
        Program.Outcome list = Engine.PODMAN.call("run", "--rm", "--entrypoint", "[\"report\", \"x\"]", Engine.IMAGE);
        Program.Outcome none = Engine.PODMAN.call("run", "--rm", "--entrypoint", "null", Engine.IMAGE);

        assertThat(Report.in(list.orFail().out()).argv()).containsExactly("report", "x");
        assertThat(Report.in(none.orFail().out()).argv()).startsWith(ENTRYPOINT);
        for (String text : List.of("[\"report\", \"x\"]", " []\n", "null")) {
            assertThat(Pilot.refusals("podman", Settings.with(Map.of("entrypoint", text))))
                    .containsExactly(RunCodes.ENTRYPOINT_JSON);
        }
        assertThat(argv(Engine.PODMAN, workspace, Map.of("entrypoint", "report")))
                .containsExactly("report");
    }

    @ParameterizedTest
    @EnumSource
    void everyWordArrives(Engine engine, Workspace workspace) {
        List<String> words = Texts.deliverable();

        assertThat(argv(engine, workspace, Map.of("entrypoint", "report", "command", words)))
                .startsWith("report")
                .endsWith(words.toArray(String[]::new))
                .hasSize(words.size() + 1);
    }

    private static List<String> argv(Engine engine, Workspace workspace, Map<String, ?> settings) {
        return Pilot.of(engine, workspace, Settings.with(workspace, settings))
                .report()
                .argv();
    }
}
