package io.pilotconfig.quadlet;

import io.pilotconfig.core.render.Passages;
import java.util.List;

/** Writes a {@link QuadletUnit}; the only place that escapes. */
final class UnitWriter {
    private UnitWriter() {}

    /** The unit: one line per entry, sections apart. */
    static String write(QuadletUnit unit, Passages passages) {
        StringBuilder text = new StringBuilder(2048);
        for (QuadletUnit.Section section : unit.sections()) {
            text.append(text.isEmpty() ? "" : "\n");
            int start = text.length();
            text.append('[').append(section.name()).append("]\n");
            passages.add(start, text.length(), section.origin());
            for (QuadletUnit.Entry entry : section.entries()) {
                start = text.length();
                append(text.append(entry.key()).append('='), entry.value());
                passages.add(start, text.append('\n').length(), entry.origin());
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
