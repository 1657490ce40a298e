package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import java.util.List;

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
     * @throws WrongUse if it is none
     */
    static ReportFormat of(String word, Arguments arguments) {
        for (ReportFormat format : values()) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        throw arguments.wrong(
                "There is no format " + Visible.quoted(word) + "; write " + String.join(" or ", words()) + ".");
    }
}
