package io.pilotconfig.cli;

import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.generate.FleetGenerator;
import io.pilotconfig.core.output.OutputOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Brings about the files of a fleet. */
final class GenerateCommand implements Subcommand {
    /** What Java puts in the place of bytes that are no text in the locale. */
    private static final char UNDECODABLE = '\uFFFD';

    private static final Syntax.Option OUTPUT = Syntax.Option.of(
                    "--output", "DIR", "Where the pilots' directories are; made if need be.")
            .orShort("-o")
            .needed();
    private static final Syntax.Option TARGET = Syntax.Option.of(
                    "--target",
                    "TARGET[,TARGET...]",
                    "What to write, instead of what each pilot has options for (or docker).")
            .repeated()
            .offering(Targets::installed);
    private static final Syntax.Option ONLY = Syntax.Option.of(
                    "--only",
                    "PATTERN",
                    "Only pilots with such names: * is any text, ? any character, [a-f] one of these.")
            .repeated();
    private static final Syntax.Option SET = Syntax.Option.of(
                    "--set",
                    "PATH=VALUE",
                    "A setting that every pilot gets, as limits.cpus=8; with := the value is YAML.")
            .repeated();
    private static final Syntax.Option CHECK =
            Syntax.Option.flag("--check", "Write nothing, and exit with 3 if a run would change something.");
    private static final Syntax.Option DIFF =
            Syntax.Option.flag("--diff", "Print the changes as a patch instead of a list.");
    private static final Syntax.Option PRUNE =
            Syntax.Option.flag("--prune", "Remove what an earlier run wrote and this one does not.");
    private static final Syntax.Option SYNC = Syntax.Option.flag("--sync", "Wait until the disk has everything.");
    private static final Syntax.Option FORMAT =
            ReportFormat.option("text, for people; or json: one object with diagnostics, created, changed, removed and"
                    + " unchanged. Default: text.");
    private static final Syntax.Option STRICT =
            Syntax.Option.flag("--strict", "Fail on warnings, too. Advice never fails.");

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        name(),
                        "Write the files of a fleet, and touch nothing that is right.",
                        "Every pilot is checked before the first file is written: one error anywhere, and nothing is. Each"
                                + " pilot gets a directory below DIR; what was created, changed or removed there goes to"
                                + " standard output, everything else to standard error.",
                        "pilotconfig generate fleet.yaml --output /etc/pilots",
                        "pilotconfig generate fleet.yaml --output /etc/pilots --prune --check --diff",
                        "pilotconfig generate fleet.d --output out --target quadlet,docker --only 'ep1*'")
                .with(Syntax.Parameter.required(
                        "FLEET", "Fleet file with defaults and pilots, or a directory of such; - is standard input."))
                .with(OUTPUT)
                .with(TARGET)
                .with(ONLY)
                .with(SET)
                .with(CHECK)
                .with(DIFF)
                .with(PRUNE)
                .with(SYNC)
                .with(FORMAT)
                .with(STRICT);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        Path directory = SettingsFile.directory(arguments, OUTPUT);
        FleetGenerator generator = generator(arguments, session.installed());
        OutputOptions options =
                new OutputOptions(arguments.has(CHECK), arguments.has(DIFF), arguments.has(PRUNE), arguments.has(SYNC));
        FleetOptions selection =
                fold(arguments, ONLY, FleetOptions::only, fold(arguments, SET, FleetOptions::set, FleetOptions.none()));
        ChangeReport report = ReportFormat.of(arguments, FORMAT) == ReportFormat.JSON
                ? new JsonChangeReport(session, options.diff())
                : new TextChangeReport(session, directory, options);
        return new Generation(
                        session,
                        generator,
                        options,
                        arguments.has(STRICT),
                        report,
                        recollection(arguments, directory, session))
                .run(arguments.parameter(0), selection, directory);
    }

    /** What is remembered of such a run; nothing where the fleet is standard input, which can be read only once. */
    private static Optional<Recollection> recollection(Arguments arguments, Path directory, Session session) {
        String file = arguments.parameter(0);
        Optional<RunMemory> memory = session.memory();
        if (file.equals(SettingsFile.STANDARD_INPUT) || memory.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>(List.of(memory.get().identity()));
        for (Syntax.Option option : List.of(TARGET, ONLY, SET)) {
            words.add(option.name());
            words.addAll(arguments.values(option));
        }
        return Recollection.of(memory.get(), new FleetDigest(SettingsFile.path(file), words), directory);
    }

    private static FleetGenerator generator(Arguments arguments, Installed installed) {
        List<String> targets = Targets.listed(arguments, TARGET, installed.renderers());
        return FleetGenerator.of(installed.renderers(), installed.checker()).withTargets(targets);
    }

    private static FleetOptions fold(
            Arguments arguments,
            Syntax.Option option,
            BiFunction<FleetOptions, String, FleetOptions> add,
            FleetOptions start) {
        FleetOptions options = start;
        for (String value : arguments.values(option)) {
            if (value.indexOf(UNDECODABLE) >= 0) {
                throw arguments.wrong(
                        option.name() + ": the locale cannot express a character of it; try LC_ALL=C.UTF-8,"
                                + " or write it in the file.");
            }
            try {
                options = add.apply(options, value);
            } catch (IllegalArgumentException e) {
                throw arguments.wrong(option.name() + ": " + e.getMessage());
            }
        }
        return options;
    }
}
