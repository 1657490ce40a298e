package io.pilotconfig.cli;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.importers.Detection;
import io.pilotconfig.importers.Differences;
import io.pilotconfig.importers.Differences.Difference;
import io.pilotconfig.importers.Imported;
import io.pilotconfig.importers.Importers;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what differs between two pilots, settings files or launch configurations. */
final class DiffCommand implements Subcommand {
    private static final String SETTINGS = "settings";
    private static final Syntax.Option FIRST = source("--source-a", "A");
    private static final Syntax.Option SECOND = source("--source-b", "B");
    private static final Syntax.Option FORMAT = ReportFormat.option(
            "text, for people; or json: one array of objects with kind, name, before and after. Default: text.");

    private static Syntax.Option source(String name, String file) {
        return Syntax.Option.of(
                        name,
                        "SOURCE",
                        "What " + file + " is: settings, or a source of import. Default: told by its text.")
                .offering(DiffCommand::sources);
    }

    private static List<String> sources() {
        return Stream.concat(Stream.of(SETTINGS), Importers.sources().stream()).toList();
    }

    @Override
    public String name() {
        return "diff";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        name(),
                        "Say what differs between two pilots: settings files, launch configurations, or one of each.",
                        "In terms of the settings, then of the container that the runtime would start. The exit status"
                                + " is 3 where something differs.",
                        "pilotconfig diff old.yaml new.yaml",
                        "pilotconfig diff site.yaml /opt/start-pilot.sh",
                        "pilotconfig diff compose.yaml manifest.yaml --format json")
                .with(Syntax.Parameter.required("A", "The first pilot; - is standard input."))
                .with(Syntax.Parameter.required("B", "The second pilot; - is standard input."))
                .with(FIRST)
                .with(SECOND)
                .with(ImportCommand.SERVICE)
                .with(FORMAT);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String first = arguments.parameter(0);
        String second = arguments.parameter(1);
        if (first.equals(SettingsFile.STANDARD_INPUT) && second.equals(first)) {
            throw arguments.wrong("Standard input (-) can be read only once.");
        }
        ReportFormat format = ReportFormat.of(arguments, FORMAT);
        Optional<Differences.Pilot> before = pilot(first, FIRST, arguments, session);
        Optional<Differences.Pilot> after = pilot(second, SECOND, arguments, session);
        if (before.isEmpty() || after.isEmpty()) {
            return ExitStatus.INVALID_SETTINGS;
        }
        List<Difference> differences = Differences.between(before.get(), after.get());
        session.print(
                format == ReportFormat.JSON ? DifferenceReport.json(differences) : DifferenceReport.text(differences));
        return differences.isEmpty() ? ExitStatus.DONE : ExitStatus.DIFFERENT;
    }

    /** The pilot of a file; empty after errors, which are shown. */
    private static Optional<Differences.Pilot> pilot(
            String file, Syntax.Option option, Arguments arguments, Session session) {
        InputText text = InputText.of(file, session);
        String source = arguments.has(option)
                ? LaunchFile.source(arguments.value(option), sources(), arguments)
                : Detection.sourceOf(text.asText()).orElse(SETTINGS);
        if (source.equals(SETTINGS)) {
            ReadSettings read = text.settings();
            CheckReport report = session.renderers().check(session.checker().check(read));
            return reported(report, session)
                    ? Optional.empty()
                    : Optional.of(Differences.Pilot.of(report.settings().orElseThrow()));
        }
        Imported imported = text.launch(source, LaunchFile.options(file, arguments, ImportCommand.SERVICE), session);
        return reported(imported.report(), session) ? Optional.empty() : Differences.Pilot.of(imported);
    }

    /** Shows the errors, and whether there were some. */
    private static boolean reported(CheckReport report, Session session) {
        for (Diagnostic diagnostic : report.diagnostics()) {
            if (diagnostic.severity() == Severity.ERROR) {
                session.note(diagnostic);
            }
        }
        return report.hasErrors();
    }
}
