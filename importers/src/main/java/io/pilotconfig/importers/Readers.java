package io.pilotconfig.importers;

import io.pilotconfig.importers.kubernetes.KubernetesReader;
import io.pilotconfig.importers.specimen.LaunchReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readers of launch configurations, by what they read. */
final class Readers {
    static final List<String> NAMES = List.of("docker", "podman", "compose", "kubernetes", "quadlet", "ospool-ep");

    private static final Map<String, LaunchReader> BY_NAME = Map.of("kubernetes", new KubernetesReader());

    private Readers() {}

    static LaunchReader require(String source) {
        return Optional.ofNullable(BY_NAME.get(source))
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is nothing called `" + source + "` to import; there are " + String.join(", ", NAMES)));
    }
}
