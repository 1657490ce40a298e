package io.pilotconfig.cli;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.output.FileChange;
import io.pilotconfig.core.output.OutputDirectory;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.render.Rendering;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Renders one pilot for one target. */
final class RenderCommand implements Subcommand {
    private static final Syntax.Option OUTPUT = Syntax.Option.of(
                    "--output",
                    "DIR",
                    "Write every file of the target to this directory, which is made if need be. Each is replaced at"
                            + " once; one that is right already is not touched.")
            .orShort("-o");

    @Override
    public String name() {
        return "render";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        name(),
                        "Write down one pilot for one target.",
                        "Without --output, the text of the main file goes to standard output, and nothing else does:"
                                + " problems and advice go to standard error. Settings with errors are not rendered.",
                        "pilotconfig render docker site.yaml",
                        "pilotconfig render podman site.yaml --output /etc/pilot",
                        "make-settings | pilotconfig render docker - > docker-run.sh")
                .with(Syntax.Parameter.required(
                                "TARGET", "What to render for; `pilotconfig targets` lists what there is.")
                        .offering(Targets::installed))
                .with(SettingsFile.one())
                .with(OUTPUT);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String target = arguments.parameter(0);
        String file = arguments.parameter(1);
        Renderers renderers = session.renderers();
        Renderer<?> renderer = Targets.require(target, renderers, arguments);
        Optional<Path> directory =
                arguments.has(OUTPUT) ? Optional.of(SettingsFile.directory(arguments, OUTPUT)) : Optional.empty();
        ReadSettings read = SettingsFile.read(file, session.in());
        CheckReport report = renderers.check(session.checker().check(read), target);
        for (Diagnostic diagnostic : report.diagnostics()) {
            session.note(diagnostic);
        }
        if (report.hasErrors()) {
            session.note(Tally.of(report).summary(file, false));
            return ExitStatus.INVALID_SETTINGS;
        }
        deliver(renderer.render(Launch.of(report.orThrow())), directory, session);
        return ExitStatus.DONE;
    }

    private static void deliver(Rendering rendering, Optional<Path> directory, Session session) {
        if (directory.isEmpty()) {
            print(rendering, session);
        } else {
            Path path = directory.get();
            try (OutputDirectory output = OutputDirectory.open(path)) {
                output.write(rendering.files()).forEach(change -> session.note(outcome(path, change)));
            }
        }
    }

    private static String outcome(Path directory, FileChange change) {
        return directory.resolve(change.path()) + ": " + change.kind().name().toLowerCase(Locale.ROOT) + ".";
    }

    private static void print(Rendering rendering, Session session) {
        session.print(rendering.main().text());
        List<RenderedFile> files = rendering.files();
        if (files.size() > 1) {
            String further = files.stream().skip(1).map(RenderedFile::name).collect(Collectors.joining(", "));
            session.complain("not printed: " + further + "; with " + OUTPUT.name() + " DIR every file is written.");
        }
    }
}
