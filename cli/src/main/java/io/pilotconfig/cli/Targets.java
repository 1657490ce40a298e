package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.section.NearestName;
import java.util.ArrayList;
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

    /**
     * The ids in the values of an option that may stand several times, each a list with commas.
     *
     * @throws WrongUse if one of them is that of no renderer
     */
    static List<String> listed(Arguments arguments, Syntax.Option option, Renderers renderers) {
        List<String> targets = new ArrayList<>();
        for (String value : arguments.values(option)) {
            targets.addAll(List.of(value.split(",", -1)));
        }
        targets.forEach(target -> require(target, renderers, arguments));
        return targets;
    }
}
