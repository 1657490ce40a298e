/** Jobs for HashiCorp Nomad that run a pilot, for a jar beside the command. */
module example.nomad {
    requires io.pilotconfig.core;
    requires static org.jspecify;

    exports example.nomad;

    provides io.pilotconfig.core.render.Renderer with
            example.nomad.NomadRenderer;
}
