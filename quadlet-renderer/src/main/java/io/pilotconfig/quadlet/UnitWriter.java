package io.pilotconfig.quadlet;

import java.util.List;

/** Writes a {@link QuadletUnit}; the only place that escapes. */
final class UnitWriter {
    private UnitWriter() {}

    /** The unit: one line per entry, sections apart. */
    static String write(QuadletUnit unit) {
        StringBuilder text = new StringBuilder(2048);
        for (QuadletUnit.Section section : unit.sections()) {
            text.append(text.isEmpty() ? "[" : "\n[").append(section.name()).append("]\n");
            for (QuadletUnit.Entry entry : section.entries()) {
                append(text.append(entry.key()).append('='), entry.value());
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, QuadletUnit.Value value) {
        if (value instanceof QuadletUnit.Words words) {
            append(text, words.words());
        } else if (value instanceof QuadletUnit.Line line) {
            UnitText.appendLine(text, line.text());
        } else {
            text.append(((QuadletUnit.Plain) value).text());
        }
    }

    private static void append(StringBuilder text, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (i > 0) {
                text.append(' ');
            }
            UnitText.appendWord(text, words.get(i));
        }
    }
}
