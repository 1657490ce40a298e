package io.pilotconfig.importers.engine;

import java.util.List;

/** The sockets by which a container commands the engine that runs it, and so all others of its host. */
public final class EngineSocket {
    private static final List<String> NAMES = List.of("/docker.sock", "/podman.sock", "/containerd.sock", "/crio.sock");

    private EngineSocket() {}

    /** Whether a path of the host is one. */
    public static boolean is(String path) {
        return NAMES.stream().anyMatch(path::endsWith);
    }
}
