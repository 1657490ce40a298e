package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Reason;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Prints passages with their reasons for a person: the lines with their numbers, and below them what is to say. What was said
 * before is not said again.
 */
final class PassageText {
    private static final int WIDTH = 100;
    private static final String BAR = " | ";
    private static final int LABEL = "leave out: ".length();

    private final StringBuilder text = new StringBuilder(4096);
    private final Map<Reason, Integer> told = new HashMap<>();
    private String indent = "";

    private PassageText() {}

    /** Each file of each target under its name. */
    static String of(List<ExplainedPassage> passages) {
        PassageText all = new PassageText();
        for (int i = 0; i < passages.size(); i++) {
            boolean first = i == 0 || !passages.get(i).isInFileOf(passages.get(i - 1));
            if (first) {
                all.begin(passages.subList(i, passages.size()));
            }
            all.add(passages.get(i), i + 1 < passages.size() ? Optional.of(passages.get(i + 1)) : Optional.empty());
        }
        return all.text.toString();
    }

    /** Begins a file, with room for the numbers of its lines. */
    private void begin(List<ExplainedPassage> rest) {
        ExplainedPassage first = rest.get(0);
        int most = rest.stream()
                .takeWhile(first::isInFileOf)
                .mapToInt(each -> each.passage().line() + each.lines().size())
                .max()
                .orElse(1);
        text.append(text.isEmpty() ? "" : "\n")
                .append(first.target())
                .append(": ")
                .append(first.passage().file())
                .append("\n\n");
        indent = " ".repeat(Integer.toString(most).length() + BAR.length());
        told.clear();
    }

    private void add(ExplainedPassage each, Optional<ExplainedPassage> next) {
        int line = each.passage().line();
        for (String words : each.lines()) {
            String number = Integer.toString(line++);
            text.append(" ".repeat(indent.length() - BAR.length() - number.length()))
                    .append(number)
                    .append(BAR)
                    .append(words)
                    .append('\n');
        }
        Reason reason = each.passage().reason();
        boolean continued = next.isPresent()
                && each.isInFileOf(next.get())
                && reason.equals(next.get().passage().reason());
        if (!continued) {
            appendReason(each, line - 1);
            text.append(next.isPresent() ? "\n" : "");
        }
    }

    private void appendReason(ExplainedPassage each, int line) {
        Reason reason = each.passage().reason();
        Integer before = told.putIfAbsent(reason, line);
        if (before != null) {
            text.append(indent).append("as line ").append(before).append('\n');
            return;
        }
        append("from", origin(each));
        append("why", reason.why());
        append("source", reason.source());
        append("leave out", reason.omit());
    }

    private static String origin(ExplainedPassage each) {
        Optional<SettingPath> setting = each.passage().reason().setting();
        if (setting.isEmpty()) {
            return "no setting; it is always so";
        }
        return each.place().map(place -> setting.get() + " (" + place + ")").orElse("the default of " + setting.get());
    }

    private void append(String label, String words) {
        String first = label + ":" + " ".repeat(LABEL - label.length() - 1);
        Paragraph.append(text, indent + first, indent + " ".repeat(LABEL), WIDTH, words);
    }
}
