package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.section.NearestName;
import picocli.CommandLine.ParseResult;

/** Finds the renderer that an argument names. */
final class Targets {
    private Targets() {}

    /**
     * The renderer of a target.
     *
     * @throws picocli.CommandLine.ParameterException if there is none; it names those that there are, and the nearest
     */
    static Renderer<?> require(String target, Renderers renderers, ParseResult arguments) {
        return renderers
                .find(target)
                .orElseThrow(() -> Usage.wrong(
                        arguments,
                        "There is no target " + Visible.quoted(target) + "."
                                + NearestName.of(target, renderers.ids())
                                        .map(id -> " Did you mean `" + id + "`?")
                                        .orElse("")
                                + " Installed: " + String.join(", ", renderers.ids()) + "."));
    }
}
