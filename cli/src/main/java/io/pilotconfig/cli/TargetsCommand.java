package io.pilotconfig.cli;

import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.section.Section;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the renderers that are installed. */
@Command(
        name = "targets",
        header = "List what pilots can be rendered for.",
        description = {
            "With TARGET or --options, also the options that a settings file may have for it, under"
                    + " `targets.TARGET`.",
            ""
        },
        footer = {"", "Examples:", "  pilotconfig targets", "  pilotconfig targets docker"})
final class TargetsCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "TARGET",
            completionCandidates = TargetIds.class,
            description = "Only this target, with its options.")
    private Optional<String> target = Optional.empty();

    @Option(names = "--options", description = "The options of every target.")
    private boolean options;

    TargetsCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Renderers renderers = session.renderers();
        List<? extends Renderer<?>> shown = target.isEmpty()
                ? renderers.all()
                : List.of(TargetIds.find(target.get(), renderers, spec.commandLine()));
        int width = shown.stream()
                .mapToInt(renderer -> renderer.id().length())
                .max()
                .orElse(0);
        for (Renderer<?> renderer : shown) {
            session.print(pad(renderer.id(), width) + "  " + renderer.summary() + "\n");
            if (options || target.isPresent()) {
                print(renderer.options());
            }
        }
        return ExitStatus.DONE;
    }

    private void print(Section<?> section) {
        for (Section.Key key : section.keys()) {
            session.print("    " + key.name() + ": " + key.expects() + (key.required() ? "; required" : "") + "\n");
            session.print("        " + key.description() + "\n");
        }
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
