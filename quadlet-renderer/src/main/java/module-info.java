/** Podman quadlet units: pilots that systemd starts. */
module io.pilotconfig.quadlet {
    requires transitive io.pilotconfig.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.pilotconfig.quadlet;

    provides io.pilotconfig.core.render.Renderer with
            io.pilotconfig.quadlet.QuadletRenderer;
}
