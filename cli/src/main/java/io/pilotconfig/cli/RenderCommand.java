package io.pilotconfig.cli;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.render.Rendering;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Renders one pilot for one target. */
@Command(
        name = "render",
        header = "Write down one pilot for one target.",
        description = {
            "Without --output, the text of the main file goes to standard output, and nothing else does: problems and"
                    + " advice go to standard error. Settings with errors are not rendered.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pilotconfig render docker site.yaml",
            "  pilotconfig render podman site.yaml --output /etc/pilot",
            "  pilotconfig render docker - < site.yaml > docker-run.sh"
        })
final class RenderCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            index = "0",
            paramLabel = "TARGET",
            completionCandidates = TargetIds.class,
            description = "What to render for; `pilotconfig targets` lists them.")
    private String target = "";

    @Parameters(index = "1", paramLabel = "FILE", description = "Settings file, YAML or JSON; - is standard input.")
    private String file = "";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Write every file of the target to this directory, which is made if need be. Each is replaced"
                    + " at once; one that is right already is not touched.")
    private Optional<String> directory = Optional.empty();

    RenderCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Renderers renderers = session.renderers();
        Renderer<?> renderer = TargetIds.find(target, renderers, spec.commandLine());
        if (directory.filter(String::isEmpty).isPresent()) {
            throw new ParameterException(spec.commandLine(), "The directory of --output is the empty text.");
        }
        CheckReport report =
                renderers.check(new SettingsChecker().check(SettingsFile.read(file, session.in())), target);
        report.diagnostics().forEach(session::note);
        if (report.hasErrors()) {
            session.note(Tally.of(report.diagnostics()).summary(file, false));
            return ExitStatus.INVALID_SETTINGS;
        }
        Rendering rendering = renderer.render(Launch.of(report.orThrow()));
        directory.ifPresentOrElse(name -> write(rendering, name), () -> print(rendering));
        return ExitStatus.DONE;
    }

    private void print(Rendering rendering) {
        session.print(rendering.main().text());
        List<RenderedFile> further =
                rendering.files().subList(1, rendering.files().size());
        if (!further.isEmpty()) {
            session.complain("not printed: "
                    + further.stream().map(RenderedFile::name).collect(Collectors.joining(", "))
                    + "; with --output DIR every file is written.");
        }
    }

    private void write(Rendering rendering, String name) {
        OutputDirectory.open(Path.of(name))
                .write(rendering.files())
                .forEach(written -> session.note(
                        written.file() + ": " + written.change().name().toLowerCase(Locale.ROOT) + "."));
    }
}
