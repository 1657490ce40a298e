package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.section.NearestName;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The targets that are installed, for the completion script, and the one that an argument names. */
final class TargetIds implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
        return Renderers.installed().ids().iterator();
    }

    /**
     * The renderer of a target.
     *
     * @throws ParameterException if there is none; it names those that there are, the nearest first
     */
    static Renderer<?> find(String target, Renderers renderers, CommandLine command) {
        return renderers.find(target).orElseThrow(() -> new ParameterException(command, unknown(target, renderers)));
    }

    private static String unknown(String target, Renderers renderers) {
        List<String> ids = renderers.ids();
        String nearest = NearestName.of(target, ids)
                .map(id -> " Did you mean `" + id + "`?")
                .orElse("");
        return "There is no target " + Visible.quoted(target) + "." + nearest + " Installed: " + String.join(", ", ids)
                + ".";
    }
}
