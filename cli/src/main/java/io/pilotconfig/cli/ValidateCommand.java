package io.pilotconfig.cli;

import java.util.Collections;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Reports every diagnostic of every file. */
final class ValidateCommand implements Subcommand {
    private static final String FORMAT = "--format";
    private static final String STRICT = "--strict";

    @Override
    public String name() {
        return "validate";
    }

    @Override
    public CommandSpec spec() {
        return Usage.command(
                        name(),
                        "Show everything that is wrong with settings files.",
                        "Each problem comes with its place, the reason, and what to write instead. A fleet, one file or a"
                                + " directory of files, is checked pilot by pilot. The report goes to standard output, a"
                                + " count for each file to standard error. Targets that a file has"
                                + " options for are checked, too; what another target has to say, render shows.",
                        "pilotconfig validate site.yaml",
                        "pilotconfig validate --strict --format json pilots/*.yaml > report.json",
                        "pilotconfig validate fleet.yaml",
                        "make-settings | pilotconfig validate -")
                .addPositional(Usage.settingsFiles())
                .addOption(OptionSpec.builder(FORMAT)
                        .paramLabel("FORMAT")
                        .type(String.class)
                        .completionCandidates(ReportFormat.words())
                        .description("text, for people; or json: one array of objects with file, line, column,"
                                + " severity, code, path, message and hint. Default: text.")
                        .build())
                .addOption(Usage.flag(STRICT, "Fail on warnings, too. Advice never fails."));
    }

    @Override
    public int run(ParseResult arguments, Session session) {
        List<String> files = arguments.matchedPositionalValue(0, List.of());
        if (Collections.frequency(files, SettingsFile.STANDARD_INPUT) > 1) {
            throw Usage.wrong(arguments, "Standard input (-) can be read only once.");
        }
        ReportFormat format = arguments.hasMatchedOption(FORMAT)
                ? ReportFormat.of(arguments.matchedOptionValue(FORMAT, ""), arguments)
                : ReportFormat.TEXT;
        Validation validation = new Validation(session, format, arguments.hasMatchedOption(STRICT));
        files.forEach(validation::add);
        return validation.finish();
    }
}
