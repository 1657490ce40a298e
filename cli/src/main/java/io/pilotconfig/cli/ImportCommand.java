package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.importers.Detection;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.Imported;
import io.pilotconfig.importers.Importers;

/** Turns a launch configuration that exists into a settings file. */
final class ImportCommand implements Subcommand {
    static final Syntax.Option SERVICE = Syntax.Option.of(
            "--service",
            "NAME",
            "Which container is meant, where the file has several: its name, service or workload.");
    private static final Syntax.Option MODERNIZE = Syntax.Option.flag(
            "--modernize", "Replace old ways by those of today: a token in the environment, old images and variables.");
    private static final Syntax.Option FORMAT = ReportFormat.option(
            "text: the settings file, problems on standard error; or json: one object with both, `settings` and"
                    + " `diagnostics`. Default: text.");

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        name(),
                        "Turn an existing launch configuration into a settings file.",
                        "The file is read as its consumer reads it, and nothing in it is executed. The settings go to"
                                + " standard output; what was assumed, changed or left out to standard error, each with"
                                + " its place. A file with errors gives no settings.",
                        "pilotconfig import docker start-pilot.sh > site.yaml",
                        "pilotconfig import compose compose.yaml --service pilot",
                        "pilotconfig import ospool-ep /etc/osg/ospool-ep.cfg --modernize")
                .with(Syntax.Parameter.required(
                                "SOURCE", "What the file is: " + String.join(", ", Importers.sources()) + ".")
                        .offering(Importers::sources))
                .with(Syntax.Parameter.required("FILE", "The launch configuration; - is standard input."))
                .with(SERVICE)
                .with(MODERNIZE)
                .with(FORMAT);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String source = LaunchFile.source(arguments.parameter(0), Importers.sources(), arguments);
        String file = arguments.parameter(1);
        ReportFormat format = ReportFormat.of(arguments, FORMAT);
        ImportOptions options = LaunchFile.options(file, arguments, SERVICE);
        InputText text = InputText.of(file, session);
        Imported imported = text.launch(source, arguments.has(MODERNIZE) ? options.modernized() : options, session);
        if (format == ReportFormat.JSON) {
            session.print(ImportJson.of(imported));
        } else {
            print(imported, file, session);
        }
        if (imported.text().isPresent()) {
            return ExitStatus.DONE;
        }
        Detection.sourceOf(text.asText())
                .filter(other -> !other.equals(source))
                .ifPresent(other -> session.complain(
                        "the file looks like one of " + other + "; did you mean `pilotconfig import " + other + "`?"));
        return ExitStatus.INVALID_SETTINGS;
    }

    private static void print(Imported imported, String file, Session session) {
        for (Diagnostic diagnostic : imported.report().diagnostics()) {
            session.note(diagnostic);
        }
        if (imported.text().isPresent()) {
            session.print(imported.text().get());
        } else {
            session.note(Tally.of(imported.report()).summary(file, false));
        }
    }
}
