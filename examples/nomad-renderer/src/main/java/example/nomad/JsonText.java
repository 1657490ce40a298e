package example.nomad;

import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.render.Passages;
import java.util.List;
import java.util.Map;

/** Writes a tree as a JSON document, indented for people. */
final class JsonText {
    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder(1024);
    private final Passages passages;

    private JsonText(Passages passages) {
        this.passages = passages;
    }

    /**
     * A value that comes from something; no value within it does.
     *
     * @param origin what it comes from
     * @param value the value
     */
    record Told(Origin origin, Object value) {}

    /**
     * The document of maps, lists, texts, numbers and booleans, in the order of iteration, ended by a newline. Hands in what
     * is {@link Told}, each with its key.
     */
    static String document(Map<String, ?> tree, Passages passages) {
        JsonText text = new JsonText(passages);
        text.value(tree, "");
        return text.out.append('\n').toString();
    }

    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            object(map, indent);
        } else if (value instanceof List<?> list) {
            array(list, indent);
        } else if (value instanceof String text) {
            quote(text);
        } else {
            out.append(value);
        }
    }

    private void object(Map<?, ?> map, String indent) {
        String before = "{";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(before).append('\n').append(indent).append(STEP);
            int start = out.length();
            quote(String.valueOf(entry.getKey()));
            out.append(": ");
            entry(entry.getValue(), start, indent + STEP);
            before = ",";
        }
        out.append(map.isEmpty() ? "{" : "\n" + indent).append('}');
    }

    private void array(List<?> list, String indent) {
        String before = "[";
        for (Object item : list) {
            out.append(before).append('\n').append(indent).append(STEP);
            entry(item, out.length(), indent + STEP);
            before = ",";
        }
        out.append(list.isEmpty() ? "[" : "\n" + indent).append(']');
    }

    private void entry(Object value, int start, String indent) {
        if (value instanceof Told told) {
            value(told.value, indent);
            passages.add(start, out.length(), told.origin);
        } else {
            value(value, indent);
        }
    }

    private void quote(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c == 0x7f) {
                        out.append("\\u00")
                                .append(Character.forDigit(c >> 4, 16))
                                .append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
