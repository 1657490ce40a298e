package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.section.NearestName;
import java.util.List;
import java.util.Optional;

/** Finds the renderer that an argument names. */
final class Targets {
    private Targets() {}

    /** The ids of the renderers that are installed, for completion. */
    static List<String> installed() {
        return Renderers.installed().ids();
    }

    /**
     * The renderer of a target.
     *
     * @throws WrongUse if there is none; it names those that there are, and the nearest
     */
    static Renderer<?> require(String target, Renderers renderers, Arguments arguments) {
        Optional<Renderer<?>> found = renderers.find(target);
        if (found.isEmpty()) {
            throw arguments.wrong("There is no target " + Visible.quoted(target) + "."
                    + NearestName.of(target, renderers.ids())
                            .map(id -> " Did you mean `" + id + "`?")
                            .orElse("")
                    + " Installed: " + String.join(", ", renderers.ids()) + ".");
        }
        return found.get();
    }
}
