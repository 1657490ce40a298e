package io.pilotconfig.cli;

import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.section.Section;
import java.util.List;

/** Lists the renderers that are installed. */
final class TargetsCommand implements Subcommand {
    private static final Syntax.Option OPTIONS = Syntax.Option.flag("--options", "Show the options of every target.");

    @Override
    public String name() {
        return "targets";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        name(),
                        "List what pilots can be rendered for.",
                        "With TARGET or --options, also the options that a settings file may have for it, below"
                                + " `targets.TARGET`.",
                        "pilotconfig targets",
                        "pilotconfig targets docker")
                .with(Syntax.Parameter.optional("TARGET", "Only this target, with its options.")
                        .offering(Targets::installed))
                .with(OPTIONS);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Renderers renderers = session.renderers();
        String target = arguments.parameter(0);
        boolean one = arguments.hasParameter(0);
        List<Renderer<?>> shown = one ? List.of(Targets.require(target, renderers, arguments)) : renderers.all();
        int width = shown.stream().mapToInt(r -> r.id().length()).max().orElse(0);
        for (Renderer<?> renderer : shown) {
            session.print(renderer.id() + " ".repeat(width - renderer.id().length() + 2) + renderer.summary() + "\n");
            if (one || arguments.has(OPTIONS)) {
                renderer.options().keys().forEach(key -> session.print(text(key)));
            }
        }
        return ExitStatus.DONE;
    }

    private static String text(Section.Key key) {
        return "    " + key.name() + ": " + key.expects() + (key.required() ? "; required" : "") + "\n        "
                + key.description() + "\n";
    }
}
