package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.NearestName;
import java.util.ArrayList;
import java.util.List;

/** How a report is printed. */
enum ReportFormat {
    TEXT("text"),
    JSON("json"),
    SARIF("sarif");

    private final String word;

    ReportFormat(String word) {
        this.word = word;
    }

    private static List<String> words(List<ReportFormat> formats) {
        List<String> words = new ArrayList<>();
        for (ReportFormat format : formats) {
            words.add(format.word);
        }
        return words;
    }

    /** The option that names a format, text or JSON. */
    static Syntax.Option option(String description) {
        return option(description, List.of(TEXT, JSON));
    }

    /** The option that names one of some formats. */
    static Syntax.Option option(String description, List<ReportFormat> formats) {
        return Syntax.Option.of("--format", "FORMAT", description).offering(() -> words(formats));
    }

    /**
     * The format that the option names; text where there is none.
     *
     * @throws WrongUse if the option does not offer it
     */
    static ReportFormat of(Arguments arguments, Syntax.Option option) {
        if (!arguments.has(option)) {
            return TEXT;
        }
        List<String> offered = option.words().get();
        String word = arguments.value(option);
        for (ReportFormat format : values()) {
            if (format.word.equals(word) && offered.contains(word)) {
                return format;
            }
        }
        int last = offered.size() - 1;
        String all = String.join(", ", offered.subList(0, last)) + " or " + offered.get(last);
        String near = NearestName.of(word, offered)
                .map(name -> " Did you mean `" + name + "`?")
                .orElse("");
        throw arguments.wrong("There is no format " + Visible.quoted(word) + "; write " + all + "." + near);
    }
}
