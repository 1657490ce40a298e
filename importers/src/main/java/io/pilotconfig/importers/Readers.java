package io.pilotconfig.importers;

import io.pilotconfig.importers.compose.ComposeReader;
import io.pilotconfig.importers.kubernetes.KubernetesReader;
import io.pilotconfig.importers.ospoolep.OspoolEpReader;
import io.pilotconfig.importers.quadlet.QuadletReader;
import io.pilotconfig.importers.run.RunReader;
import io.pilotconfig.importers.specimen.LaunchReader;
import java.util.List;

/** The readers of launch configurations, by what they read. */
final class Readers {
    static final List<String> NAMES = List.of("docker", "podman", "compose", "kubernetes", "quadlet", "ospool-ep");

    private Readers() {}

    static LaunchReader require(String source) {
        return switch (source) {
            case "docker" -> RunReader.docker();
            case "podman" -> RunReader.podman();
            case "compose" -> new ComposeReader();
            case "kubernetes" -> new KubernetesReader();
            case "quadlet" -> new QuadletReader();
            case "ospool-ep" -> new OspoolEpReader();
            default ->
                throw new IllegalArgumentException(
                        "There is nothing called `" + source + "` to import; there are " + String.join(", ", NAMES));
        };
    }
}
