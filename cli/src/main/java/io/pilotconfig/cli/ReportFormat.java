package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How a report is printed. */
enum ReportFormat {
    TEXT("text"),
    JSON("json"),
    SARIF("sarif");

    private static final List<ReportFormat> COMMON = List.of(TEXT, JSON);

    private static final String OPTION = "--format";

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    private static List<String> words(List<ReportFormat> formats) {
        return formats.stream().map(format -> format.word).toList();
    }

    /** The option that names a format, text or JSON. */
    static OptionSpec option(String description) {
        return option(description, COMMON);
    }

    /** The option that names one of some formats. */
    static OptionSpec option(String description, List<ReportFormat> formats) {
        return OptionSpec.builder(OPTION)
                .paramLabel("FORMAT")
                .type(String.class)
                .completionCandidates(words(formats))
                .description(description)
                .build();
    }

    /**
     * The format that the option names, text or JSON; text where there is none.
     *
     * @throws picocli.CommandLine.ParameterException if it is neither
     */
    static ReportFormat of(ParseResult arguments) {
        return of(arguments, COMMON);
    }

    /**
     * The format of some that the option names; text where there is none.
     *
     * @throws picocli.CommandLine.ParameterException if it is none of them
     */
    static ReportFormat of(ParseResult arguments, List<ReportFormat> formats) {
        return arguments.hasMatchedOption(OPTION)
                ? of(arguments.matchedOptionValue(OPTION, ""), formats, arguments)
                : TEXT;
    }

    private static ReportFormat of(String word, List<ReportFormat> formats, ParseResult arguments) {
        for (ReportFormat format : formats) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        List<String> words = words(formats);
        int last = words.size() - 1;
        String all = String.join(", ", words.subList(0, last)) + " or " + words.get(last);
        String near = NearestName.of(word, words)
                .map(name -> " Did you mean `" + name + "`?")
                .orElse("");
        throw Usage.wrong(arguments, "There is no format " + Visible.quoted(word) + "; write " + all + "." + near);
    }
}
