/** Command lines that start a pilot: {@code docker run} and {@code podman run}. */
module io.pilotconfig.docker {
    requires transitive io.pilotconfig.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.pilotconfig.docker;

    provides io.pilotconfig.core.render.Renderer with
            io.pilotconfig.docker.DockerRenderer,
            io.pilotconfig.docker.PodmanRenderer;
}
