package io.pilotconfig.core.schema;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a schema as JSON for people to read, too: in ASCII, indented, a list of short values on one line. */
final class SchemaText {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder(1 << 15);

    private SchemaText() {}

    /** The text, ended by a newline. */
    static String of(Schema schema) {
        SchemaText text = new SchemaText();
        text.append(schema, "");
        return text.out.append('\n').toString();
    }

    private void append(Object value, String indent) {
        if (value instanceof Schema schema) {
            append(schema.keywords(), indent);
        } else if (value instanceof List<?> list) {
            append(list, indent);
        } else if (value instanceof String text) {
            quote(text);
        } else {
            out.append(value == Schema.NULL ? "null" : value);
        }
    }

    private void append(Map<String, Object> members, String indent) {
        if (members.isEmpty()) {
            out.append("{}");
            return;
        }
        String inner = indent + STEP;
        out.append('{');
        String separator = "\n";
        for (Map.Entry<String, Object> member : members.entrySet()) {
            out.append(separator).append(inner);
            quote(member.getKey());
            out.append(": ");
            append(member.getValue(), inner);
            separator = ",\n";
        }
        out.append('\n').append(indent).append('}');
    }

    private void append(List<?> items, String indent) {
        boolean isFlat = items.stream().noneMatch(item -> item instanceof Schema);
        String inner = isFlat ? "" : "\n" + indent + STEP;
        out.append('[');
        for (Iterator<?> item = items.iterator(); item.hasNext(); ) {
            out.append(inner);
            append(item.next(), indent + STEP);
            out.append(item.hasNext() ? isFlat ? ", " : "," : "");
        }
        out.append(isFlat ? "" : "\n" + indent).append(']');
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c >= ' ' && c < '\u007f') {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
        }
        out.append('"');
    }
}
