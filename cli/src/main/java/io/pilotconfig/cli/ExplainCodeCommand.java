package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.section.NearestName;
import java.util.List;
import java.util.stream.Collectors;

/** Tells what codes mean, or which there are. */
final class ExplainCodeCommand implements Subcommand {
    private static final Syntax.Option FORMAT =
            ReportFormat.option("text, for people; or json: one array of objects with code, severity, summary, reason,"
                    + " source, wrong and right. Default: text.");

    @Override
    public String name() {
        return "explain-code";
    }

    @Override
    public Syntax syntax() {
        return Syntax.of(
                        name(),
                        "Tell what the code of a problem means.",
                        "What would happen, where the rule comes from, and examples of wrong and right settings. Without"
                                + " a CODE, the list of all codes, those of added renderers and rules included.",
                        "pilotconfig explain-code squid-missing",
                        "pilotconfig explain-code",
                        "pilotconfig explain-code --format json")
                .with(Syntax.Parameter.any("CODE", "A code, as it stands in brackets in front of a problem."))
                .with(FORMAT);
    }

    @Override
    public int run(Arguments arguments, Session session) {
        List<String> codes = arguments.parameters();
        ReportFormat format = ReportFormat.of(arguments, FORMAT);
        Explanations known = session.installed().explanations();
        List<Explanation> asked = codes.isEmpty()
                ? known.all()
                : codes.stream().map(code -> require(code, known, arguments)).toList();
        if (format == ReportFormat.JSON) {
            session.print(ExplanationText.json(asked));
        } else if (codes.isEmpty()) {
            session.print(ExplanationText.list(asked));
        } else {
            session.print(asked.stream().map(ExplanationText::of).collect(Collectors.joining("\n")));
        }
        return ExitStatus.DONE;
    }

    private static Explanation require(String code, Explanations known, Arguments arguments) {
        return known.find(code)
                .orElseThrow(() -> arguments.wrong("There is no code " + Visible.quoted(code) + "."
                        + NearestName.of(code, known.ids())
                                .map(near -> " Did you mean `" + near + "`?")
                                .orElse("")));
    }
}
