package io.pilotconfig.consumers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pilot that docker compose starts, from the Compose file that was rendered. */
final class ComposePilot {
    private static final String FILE_NAME = "compose.yaml";

    private final Workspace workspace;
    private final String text;
    private final Container container;
    private final Map<String, String> environment = new HashMap<>(Engine.environment());

    private ComposePilot(Workspace workspace, String text, Container container) {
        this.workspace = workspace;
        this.text = text;
        this.container = container;
        workspace.write(FILE_NAME, text);
    }

    /** Renders settings for the host of a test, for a container that is not started again when it ends. */
    static ComposePilot of(Workspace workspace, Map<String, ?> more) {
        return of(workspace, more, Map.of());
    }

    /** Renders settings for the host of a test, with options of the target. */
    static ComposePilot of(Workspace workspace, Map<String, ?> more, Map<String, ?> options) {
        requireCompose();
        workspace.removeAfterwards(
                Engine.DOCKER, "network", "rm", workspace.path().getFileName() + "_default");
        Map<String, Object> written = new HashMap<>(Map.of("restart", "no"));
        written.putAll(options);
        Map<String, Object> settings = Settings.with(workspace, more);
        settings.computeIfAbsent("name", key -> workspace.containerName(Engine.DOCKER));
        settings.put("targets", Map.of("compose", written));
        String text = Pilot.line("compose", settings).text();
        return new ComposePilot(
                workspace,
                text,
                new Container(Engine.DOCKER, settings.get("name").toString()));
    }

    private static void requireCompose() {
        Program.Outcome outcome =
                compose(List.of("version")).with(Engine.environment()).run();
        if (!outcome.succeeded()) {
            Consumers.missing("no docker compose (" + outcome.err().strip()
                    + "); run consumers/environment/provide --all as root, see consumers/environment/README.md");
        }
    }

    /** Gives the caller of compose more variables. */
    ComposePilot calledWith(Map<String, String> variables) {
        environment.putAll(variables);
        return this;
    }

    /** The same with another path of the host, where no setting says which. */
    ComposePilot withSource(String path, String other) {
        String source = "source: \"%s\"";
        return new ComposePilot(workspace, text.replace(source.formatted(path), source.formatted(other)), container);
    }

    /** Calls docker compose beside the file. */
    Program.Outcome call(String... words) {
        return compose(List.of(words)).in(workspace.path()).with(environment).run();
    }

    /** Compose is new enough in the root of podman's world only; from there it sees the same files and the same docker. */
    private static Program compose(List<String> words) {
        List<String> command =
                new ArrayList<>(List.of(Consumers.ENVIRONMENT.resolve("enter").toString(), "docker", "compose"));
        command.addAll(words);
        return Program.of(command);
    }

    /** The container of the service. */
    Container container() {
        return container;
    }

    /** What the container saw after {@code docker compose up --detach}. */
    Report report() {
        call("up", "--detach").orFail();
        return container.report();
    }
}
