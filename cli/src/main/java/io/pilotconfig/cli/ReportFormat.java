package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** How a report is printed. */
enum ReportFormat {
    TEXT("text"),
    JSON("json");

    private static final String OPTION = "--format";

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    /** The words on the command line. */
    static List<String> words() {
        return List.of(TEXT.word, JSON.word);
    }

    /** The option that names a format. */
    static OptionSpec option(String description) {
        return OptionSpec.builder(OPTION)
                .paramLabel("FORMAT")
                .type(String.class)
                .completionCandidates(words())
                .description(description)
                .build();
    }

    /**
     * The format that the option names; text where there is none.
     *
     * @throws picocli.CommandLine.ParameterException if there is no such format
     */
    static ReportFormat of(ParseResult arguments) {
        return arguments.hasMatchedOption(OPTION) ? of(arguments.matchedOptionValue(OPTION, ""), arguments) : TEXT;
    }

    private static ReportFormat of(String word, ParseResult arguments) {
        for (ReportFormat format : values()) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        throw Usage.wrong(
                arguments,
                "There is no format " + Visible.quoted(word) + "; write " + String.join(" or ", words()) + ".");
    }
}
