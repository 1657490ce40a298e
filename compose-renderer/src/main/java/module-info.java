/** Compose files that start a pilot. */
module io.pilotconfig.compose {
    requires transitive io.pilotconfig.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.pilotconfig.compose;

    provides io.pilotconfig.core.render.Renderer with
            io.pilotconfig.compose.ComposeRenderer;
}
