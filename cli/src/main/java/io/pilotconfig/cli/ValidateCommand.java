package io.pilotconfig.cli;

import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Reports every diagnostic of every file. */
final class ValidateCommand implements Subcommand {
    private static final String STRICT = "--strict";
    private static final List<ReportFormat> FORMATS = List.of(ReportFormat.values());
    private static final String SHOW_ACCEPTED = "--show-accepted";

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public CommandSpec spec() {
        return Usage.command(
                        name(),
                        "Show everything that is wrong with settings files.",
                        "Each problem comes with its place, the reason, and what to write instead. The report goes to"
                                + " standard output, a count for each file to standard error. Targets that a file has"
                                + " options for are checked, too; what another target has to say, render shows.",
                        "pilotconfig validate site.yaml",
                        "pilotconfig validate --strict --format json pilots/*.yaml > report.json",
                        "make-settings | pilotconfig validate -")
                .addPositional(Usage.settingsFiles())
                .addOption(ReportFormat.option(
                        "text, for people; json: one array of objects with file, line, column, severity, code, path,"
                                + " message and hint; or sarif: a log in SARIF 2.1.0, for code scanning. Default:"
                                + " text.",
                        FORMATS))
                .addOption(Usage.flag(STRICT, "Fail on warnings, too. Advice never fails."))
                .addOption(
                        Usage.flag(SHOW_ACCEPTED, "Show also what a file accepts on purpose, each with the reason."));
    }

    @Override
    public int run(ParseResult arguments, Session session) {
        List<String> files = arguments.matchedPositionalValue(0, List.of());
        if (Collections.frequency(files, SettingsFile.STANDARD_INPUT) > 1) {
            throw Usage.wrong(arguments, "Standard input (-) can be read only once.");
        }
        ReportFormat format = ReportFormat.of(arguments, FORMATS);
        Validation validation = new Validation(
                session, format, arguments.hasMatchedOption(STRICT), arguments.hasMatchedOption(SHOW_ACCEPTED));
        files.forEach(validation::add);
        return validation.finish();
    }
}
