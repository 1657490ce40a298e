package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import java.util.List;
import picocli.CommandLine.ParseResult;

/** How a report is printed. */
enum ReportFormat {
    TEXT("text"),
    JSON("json");

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    /** The words on the command line. */
    static List<String> words() {
        return List.of(TEXT.word, JSON.word);
    }

    /**
     * The format that a word on the command line means.
     *
     * @throws picocli.CommandLine.ParameterException if it is none
     */
    static ReportFormat of(String word, ParseResult arguments) {
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
