package io.pilotconfig.cli;

import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.generate.FleetGenerator;
import io.pilotconfig.core.output.OutputOptions;
import io.pilotconfig.core.render.Renderers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Brings about the files of a fleet. */
final class GenerateCommand implements Subcommand {
    private static final String OUTPUT = "--output";
    private static final String TARGET = "--target";
    private static final String CHECK = "--check";
    private static final String DIFF = "--diff";
    private static final String PRUNE = "--prune";
    private static final String SYNC = "--sync";
    private static final String ONLY = "--only";
    private static final String SET = "--set";
    private static final String FORMAT = "--format";
    private static final String STRICT = "--strict";

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public CommandSpec spec() {
        return Usage.command(
                        name(),
                        "Write the files of a fleet, and touch nothing that is right.",
                        "Every pilot is checked before the first file is written: one error anywhere, and nothing is. Each"
                                + " pilot gets a directory below DIR; what was created, changed or removed there goes to"
                                + " standard output, everything else to standard error.",
                        "pilotconfig generate fleet.yaml --output /etc/pilots",
                        "pilotconfig generate fleet.yaml --output /etc/pilots --prune --check --diff",
                        "pilotconfig generate fleet.d --output out --target quadlet,docker --only 'ep1*'")
                .addPositional(Usage.fleet("0"))
                .addOption(OptionSpec.builder("-o", OUTPUT)
                        .paramLabel("DIR")
                        .type(String.class)
                        .required(true)
                        .description("Where the pilots' directories are; made if need be.")
                        .build())
                .addOption(
                        list(TARGET, "TARGET", "What to write, instead of what each pilot has options for (or docker).")
                                .splitRegex(",")
                                .splitRegexSynopsisLabel(",")
                                .completionCandidates(
                                        () -> Renderers.installed().ids().iterator())
                                .build())
                .addOption(list(
                                ONLY,
                                "PATTERN",
                                "Only pilots with such names: * is any text, ? any character, [a-f] one" + " of these.")
                        .build())
                .addOption(list(
                                SET,
                                "PATH=VALUE",
                                "A setting that every pilot gets, as limits.cpus=8; with := the value is" + " YAML.")
                        .build())
                .addOption(Usage.flag(CHECK, "Write nothing, and exit with 3 if a run would change something."))
                .addOption(Usage.flag(DIFF, "Print the changes as a patch instead of a list."))
                .addOption(Usage.flag(PRUNE, "Remove what an earlier run wrote and this one does not."))
                .addOption(Usage.flag(SYNC, "Wait until the disk has everything."))
                .addOption(OptionSpec.builder(FORMAT)
                        .paramLabel("FORMAT")
                        .type(String.class)
                        .completionCandidates(ReportFormat.words())
                        .description(
                                "text, for people; or json: one object with diagnostics, created, changed, removed and"
                                        + " unchanged. Default: text.")
                        .build())
                .addOption(Usage.flag(STRICT, "Fail on warnings, too. Advice never fails."));
    }

    private static OptionSpec.Builder list(String name, String label, String description) {
        return OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description(description);
    }

    @Override
    public int run(ParseResult arguments, Session session) {
        Path directory = Usage.directory(arguments, OUTPUT);
        FleetGenerator generator = generator(arguments, session.renderers());
        OutputOptions options = new OutputOptions(
                arguments.hasMatchedOption(CHECK),
                arguments.hasMatchedOption(DIFF),
                arguments.hasMatchedOption(PRUNE),
                arguments.hasMatchedOption(SYNC));
        FleetOptions selection =
                fold(arguments, ONLY, FleetOptions::only, fold(arguments, SET, FleetOptions::set, FleetOptions.none()));
        ReportFormat format = arguments.hasMatchedOption(FORMAT)
                ? ReportFormat.of(arguments.matchedOptionValue(FORMAT, ""), arguments)
                : ReportFormat.TEXT;
        ChangeReport report = format == ReportFormat.JSON
                ? new JsonChangeReport(session, options.diff())
                : new TextChangeReport(session, directory, options);
        return new Generation(session, generator, options, arguments.hasMatchedOption(STRICT), report)
                .run(arguments.matchedPositionalValue(0, ""), selection, directory);
    }

    private static FleetGenerator generator(ParseResult arguments, Renderers renderers) {
        List<String> targets = arguments.matchedOptionValue(TARGET, List.of());
        targets.forEach(target -> Targets.require(target, renderers, arguments));
        return FleetGenerator.of(renderers, new ArrayList<>(targets));
    }

    private static FleetOptions fold(
            ParseResult arguments,
            String option,
            BiFunction<FleetOptions, String, FleetOptions> add,
            FleetOptions start) {
        FleetOptions options = start;
        for (String value : arguments.matchedOptionValue(option, List.<String>of())) {
            try {
                options = add.apply(options, value);
            } catch (IllegalArgumentException e) {
                throw Usage.wrong(arguments, option + ": " + e.getMessage());
            }
        }
        return options;
    }
}
