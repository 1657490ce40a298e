package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Texts arrive byte for byte through a Compose file. */
@RealEngines
class ComposeTextTest {
    private static final int LONG_NAME = 1_000;

    @Test
    void everyTextArrivesInAVariable(Workspace workspace) {
        Map<String, String> environment = new TreeMap<>();
        for (String text : Texts.deliverable()) {
            environment.put("VARIABLE_" + environment.size(), text);
        }
        // What the caller has, and what lies beside the file, is put in for a name behind a single dollar sign.
        workspace.write(".env", "X=from the file\nGLIDEIN_Site=from the file\n");

        Map<String, String> arrived = ComposePilot.of(workspace, Map.of("environment", environment))
                .calledWith(Map.of("X", "from the caller", "id", "from the caller"))
                .report()
                .variablesBeside(Engine.DOCKER);

        environment.forEach((name, text) -> assertThat(arrived).containsEntry(name, text));
        assertThat(arrived).hasSize(environment.size() + 2).containsEntry("GLIDEIN_Site", "CHTC");
    }

    @Test
    void everyNameOfAVariableArrives(Workspace workspace) {
        Map<String, String> environment = new TreeMap<>();
        List.of("y", "NO", "on", "null", "True", "Infinity", "_", "e1", "N".repeat(LONG_NAME))
                .forEach(name -> environment.put(name, "value"));

        assertThat(ComposePilot.of(workspace, Map.of("environment", environment))
                        .report()
                        .variables())
                .containsAllEntriesOf(environment);
    }

    @Test
    void everyWordArrives(Workspace workspace) {
        List<String> words = Texts.deliverable();

        assertThat(argv(workspace, Map.of("entrypoint", "report", "command", words)))
                .startsWith("report")
                .endsWith(words.toArray(String[]::new))
                .hasSize(words.size() + 1);
    }

    @Test
    void aCommandGoesThroughTheEntrypoint(Workspace workspace) {
        assertThat(argv(workspace, Map.of("command", List.of("bash", "-c", "echo $HOME"))))
                .containsExactly("/usr/local/sbin/entrypoint.sh", "bash", "-c", "echo $HOME");
    }

    @Test
    void anEntrypointClearsTheCommand(Workspace workspace) {
        assertThat(argv(workspace, Map.of("entrypoint", "bash"))).containsExactly("bash");
    }

    /** Compose warns of a variable that is not set, where a dollar sign stands alone. */
    @Test
    void composeHasNothingToSayOfTheFile(Workspace workspace) {
        Map<String, String> environment = Map.of("DOLLARS", String.join(" ", Texts.deliverable()));

        Program.Outcome outcome =
                ComposePilot.of(workspace, Map.of("environment", environment)).call("config", "--quiet");

        assertThat(outcome.orFail()).isEqualTo(new Program.Outcome(0, "", ""));
    }

    private static List<String> argv(Workspace workspace, Map<String, ?> settings) {
        return ComposePilot.of(workspace, settings).report().argv();
    }
}
