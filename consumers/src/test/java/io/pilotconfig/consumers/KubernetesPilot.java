package io.pilotconfig.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A pilot that {@code podman kube play} starts, from the manifest that was rendered and a Secret with the token. */
final class KubernetesPilot {
    private static final String FILE_NAME = "manifest.yaml";
    private static final String SECRET = "secret.yaml";

    private final Workspace workspace;
    private final String name;

    private KubernetesPilot(Workspace workspace, String name) {
        this.workspace = workspace;
        this.name = name;
    }

    /** Renders settings for the host of a test, and makes the Secret. */
    static KubernetesPilot of(Workspace workspace, Map<String, ?> more, Map<String, ?> options) {
        String name = workspace.path().getFileName().toString();
        Map<String, Object> written = new HashMap<>(options);
        written.put("tokenSecret", name);
        Map<String, Object> settings = Settings.with(workspace, more);
        settings.put("name", name);
        settings.put("targets", Map.of("kubernetes", written));
        workspace.write(FILE_NAME, Pilot.line("kubernetes", settings).text());
        workspace.write(SECRET, secret(workspace, name));
        workspace.removeAfterwards(Engine.PODMAN, "kube", "down", "--force", workspace.path(FILE_NAME));
        workspace.removeAfterwards(Engine.PODMAN, "secret", "rm", name);
        // What podman makes of the Secret, the ConfigMap and the emptyDir, and does not take down again.
        workspace.removeAfterwards(Engine.PODMAN, "volume", "rm", name, name + "-attributes", "scratch");
        Engine.PODMAN.call("kube", "play", workspace.path(SECRET)).orFail();
        return new KubernetesPilot(workspace, name);
    }

    /** What {@code kubectl create secret generic --dry-run=client --output yaml} writes. */
    private static String secret(Workspace workspace, String name) {
        try {
            byte[] token = Files.readAllBytes(workspace.path().resolve("token"));
            return "apiVersion: v1\nkind: Secret\nmetadata:\n  name: " + name + "\ndata:\n  token: "
                    + Base64.getEncoder().encodeToString(token) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The container after {@code podman kube play}. Podman would need numbers of users set aside for {@code hostUsers:
     * false}, and a name server for a network of its own: both are left out here.
     */
    Container play(String... flags) {
        List<String> words = new ArrayList<>(List.of("kube", "play", "--userns=host"));
        words.addAll(Arrays.asList(flags));
        words.add(workspace.path(FILE_NAME));
        Engine.PODMAN.call(words.toArray(String[]::new)).orFail();
        return new Container(Engine.PODMAN, name + "-pod-pilot");
    }

    /** What the container saw. */
    Report report() {
        return play("--network=none").report();
    }
}
