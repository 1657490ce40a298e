package io.pilotconfig.cli;

import java.util.Collections;
import java.util.List;

/** Reports every diagnostic of every file. */
final class ValidateCommand implements Subcommand {
    private static final Syntax.Option FORMAT = Syntax.Option.of(
                    "--format",
                    "FORMAT",
                    "text, for people; or json: one array of objects with file, line, column, severity, code, path,"
                            + " message and hint. Default: text.")
            .offering(ReportFormat::words);
    private static final Syntax.Option STRICT =
            Syntax.Option.flag("--strict", "Fail on warnings, too. Advice never fails.");

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        name(),
                        "Show everything that is wrong with settings files.",
                        "Each problem comes with its place, the reason, and what to write instead. The report goes to"
                                + " standard output, a count for each file to standard error. Targets that a file has"
                                + " options for are checked, too; what another target has to say, render shows.",
                        "pilotconfig validate site.yaml",
                        "pilotconfig validate --strict --format json pilots/*.yaml > report.json",
                        "make-settings | pilotconfig validate -")
                .with(SettingsFile.several())
                .with(FORMAT)
                .with(STRICT);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        List<String> files = arguments.parameters();
        if (Collections.frequency(files, SettingsFile.STANDARD_INPUT) > 1) {
            throw arguments.wrong("Standard input (-) can be read only once.");
        }
        ReportFormat format =
                arguments.has(FORMAT) ? ReportFormat.of(arguments.value(FORMAT), arguments) : ReportFormat.TEXT;
        Validation validation = new Validation(session, format, arguments.has(STRICT));
        files.forEach(validation::add);
        return validation.finish();
    }
}
