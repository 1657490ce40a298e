package io.pilotconfig.cli;

import java.util.Collections;
import java.util.List;

/** Reports every diagnostic of every file. */
final class ValidateCommand implements Subcommand {
    private static final Syntax.Option FORMAT =
            ReportFormat.option("text, for people; or json: one array of objects with file, line, column, severity,"
                    + " code, path, message and hint. Default: text.");
    private static final Syntax.Option STRICT =
            Syntax.Option.flag("--strict", "Fail on warnings, too. Advice never fails.");
    private static final Syntax.Option SHOW_ACCEPTED =
            Syntax.Option.flag("--show-accepted", "Show also what a file accepts on purpose, each with the reason.");

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
                .with(STRICT)
                .with(SHOW_ACCEPTED);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        List<String> files = arguments.parameters();
        if (Collections.frequency(files, SettingsFile.STANDARD_INPUT) > 1) {
            throw arguments.wrong("Standard input (-) can be read only once.");
        }
        Validation validation = new Validation(
                session, ReportFormat.of(arguments, FORMAT), arguments.has(STRICT), arguments.has(SHOW_ACCEPTED));
        files.forEach(validation::add);
        return validation.finish();
    }
}
