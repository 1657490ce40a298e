package io.pilotconfig.cli;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.render.Passage;
import io.pilotconfig.core.render.Renderers;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells why each piece of what is rendered is there. */
final class ExplainCommand implements Subcommand {
    private static final Syntax.Option TARGET = Syntax.Option.of(
                    "--target",
                    "TARGET[,TARGET...]",
                    "What to explain, instead of what the settings have options for (or docker).")
            .repeated()
            .offering(Targets::installed);
    private static final Syntax.Option FORMAT = ReportFormat.option(
            "text, for people; or json: one array of objects with target, file, line, output, setting,"
                    + " location, why, source and omit. Default: text.");

    @Override
    public String name() {
        return "explain";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        name(),
                        "Tell why each flag, key and line of the output is there.",
                        "Of each piece of the files that `render` writes: the setting that it comes from, what it is for,"
                                + " who says so, and when it could be left out. Settings with errors are not explained.",
                        "pilotconfig explain site.yaml",
                        "pilotconfig explain site.yaml --target quadlet",
                        "pilotconfig explain site.yaml --target docker,podman --format json")
                .with(SettingsFile.one())
                .with(TARGET)
                .with(FORMAT);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String file = arguments.parameter(0);
        ReportFormat format = ReportFormat.of(arguments, FORMAT);
        List<String> asked = Targets.listed(arguments, TARGET, session.renderers());
        ReadSettings read = SettingsFile.read(file, session.in());
        Set<String> targets = asked.isEmpty()
                ? read.settings().map(Renderers::targetsOf).orElse(Set.of())
                : new LinkedHashSet<>(asked);
        CheckReport report = session.renderers().check(session.checker().check(read), targets);
        for (Diagnostic diagnostic : report.diagnostics()) {
            session.note(diagnostic);
        }
        if (report.hasErrors()) {
            session.note(Tally.of(report).summary(file, false));
            return ExitStatus.INVALID_SETTINGS;
        }
        List<ExplainedPassage> explained = explain(targets, session.renderers(), Launch.of(report.orThrow()), read);
        session.print(format == ReportFormat.JSON ? PassageJson.of(explained) : PassageText.of(explained));
        return ExitStatus.DONE;
    }

    /** A target that is not installed has been warned of. */
    private static List<ExplainedPassage> explain(
            Set<String> targets, Renderers renderers, Launch launch, ReadSettings read) {
        List<ExplainedPassage> explained = new ArrayList<>();
        for (String target : targets) {
            List<Passage> passages = renderers
                    .find(target)
                    .map(renderer -> renderer.explain(launch))
                    .orElse(List.of());
            passages.forEach(passage -> explained.add(new ExplainedPassage(target, passage, place(passage, read))));
        }
        return explained;
    }

    private static Optional<Location> place(Passage passage, ReadSettings read) {
        return passage.reason().setting().flatMap(setting -> read.sources().flatMap(sources -> sources.find(setting)));
    }
}
