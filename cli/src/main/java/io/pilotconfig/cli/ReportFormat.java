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

    /** The option that names a format. */
    static Syntax.Option option(String description) {
        return Syntax.Option.of("--format", "FORMAT", description).offering(ReportFormat::words);
    }

    /**
     * The format that the option names; text where there is none.
     *
     * @throws WrongUse if there is no such format
     */
    static ReportFormat of(Arguments arguments, Syntax.Option option) {
        if (!arguments.has(option)) {
            return TEXT;
        }
        String word = arguments.value(option);
        for (ReportFormat format : values()) {
            if (format.word.equals(word)) {
                return format;
            }
        }
        throw arguments.wrong(
                "There is no format " + Visible.quoted(word) + "; write " + String.join(" or ", words()) + ".");
    }
}
