package io.pilotconfig.core.yaml;

import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.render.Passages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a tree as a YAML document in block style, with one spelling for each kind of value: a text in double quotes
 * with JSON's escapes, a {@link Word}, number or boolean plain. YAML 1.1 and 1.2 readers agree on every byte of it, which
 * they do not on plain texts ({@code no}, {@code 010}, {@code 1e3}).
 */
public final class YamlText {
    private static final String STEP = "  ";
    private static final int LONGEST_TYPED = 5;
    private static final String FIRST_OF_TYPED = "ynotfYNOTF";
    /** Readers take a key without a question mark up to 1024 characters as written; an escape has six. */
    private static final int LONGEST_IMPLICIT_KEY = 128;

    private final StringBuilder out;
    private final Passages passages;
    private @Nullable Origin origin;
    private int start;

    private YamlText(StringBuilder out, Passages passages) {
        this.out = out;
        this.passages = passages;
        this.start = out.length();
    }

    /**
     * A word of a fixed vocabulary, such as {@code always}, which is written without quotes.
     *
     * @param text letters, digits and {@code _./-}, a letter first, and nothing that YAML takes for another type
     */
    public record Word(String text) {
        /** @throws IllegalArgumentException if the text is not a plain word */
        public Word {
            if (!isPlain(text)) {
                throw new IllegalArgumentException("`" + text + "` has to be quoted in YAML");
            }
        }
    }

    /**
     * A value of which is known what it comes from, with its key and every line of its own. What stands within and comes from
     * something else is such a value again.
     *
     * @param origin what it comes from
     * @param value the value
     */
    public record Told(Origin origin, Object value) {}

    /**
     * The document of a mapping, ended by a newline.
     *
     * @param mapping keys to values: {@link CharSequence}, {@link Word}, {@link Integer}, {@link Long}, {@link Boolean},
     *     {@link List} and {@link Map} of these, and {@link Told} of any; written in the order of iteration
     * @throws IllegalArgumentException if a value is anything else
     */
    public static String document(Map<String, ?> mapping) {
        StringBuilder out = new StringBuilder(1024);
        append(out, mapping, Passages.ignored());
        return out.toString();
    }

    /**
     * Appends the document of a mapping, and hands in where the lines of each {@link Told} value stand.
     *
     * @param mapping as of {@link #document}
     * @throws IllegalArgumentException if a value is anything else
     */
    public static void append(StringBuilder out, Map<String, ?> mapping, Passages passages) {
        YamlText text = new YamlText(out, passages);
        text.mapping(mapping, "");
        text.turnTo(null);
    }

    /** From the line on that is being written, or its end, the text comes from something else; gives what it came from. */
    private @Nullable Origin turnTo(@Nullable Origin next) {
        if (passages.areIgnored()) {
            return null;
        }
        int line = out.lastIndexOf("\n") + 1;
        if (origin != null && start < line) {
            passages.add(start, line, origin);
        }
        Origin before = origin;
        origin = next;
        start = line;
        return before;
    }

    private void mapping(Map<?, ?> mapping, String indent) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : mapping.entrySet()) {
            String before = first && !indent.isEmpty() && endsWithDash() ? "" : indent;
            if (entry.getValue() instanceof Told told) {
                Origin outer = turnTo(told.origin());
                entry(before, entry.getKey(), told.value(), indent);
                turnTo(outer);
            } else {
                entry(before, entry.getKey(), entry.getValue(), indent);
            }
            first = false;
        }
    }

    private void entry(String before, Object key, Object value, String indent) {
        out.append(before);
        key(String.valueOf(key), indent);
        out.append(':');
        value(value, indent);
    }

    private boolean endsWithDash() {
        return out.length() > 1 && out.charAt(out.length() - 1) == ' ' && out.charAt(out.length() - 2) == '-';
    }

    private void key(String key, String indent) {
        if (key.length() > LONGEST_IMPLICIT_KEY) {
            out.append("? ");
            quote(key);
            out.append('\n').append(indent);
        } else if (isPlain(key)) {
            out.append(key);
        } else {
            quote(key);
        }
    }

    /** Writes what stands behind a colon, and the end of its line. */
    private void value(Object value, String indent) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            out.append('\n');
            mapping(map, indent + STEP);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            sequence(list, indent + STEP);
        } else {
            out.append(' ');
            scalar(value);
            out.append('\n');
        }
    }

    private void sequence(List<?> list, String indent) {
        for (Object item : list) {
            if (item instanceof Told told) {
                Origin outer = turnTo(told.origin());
                item(told.value(), indent);
                turnTo(outer);
            } else {
                item(item, indent);
            }
        }
    }

    private void item(Object item, String indent) {
        out.append(indent).append("- ");
        if (item instanceof Map<?, ?> map && !map.isEmpty()) {
            mapping(map, indent + STEP);
        } else if (item instanceof List<?>) {
            throw new IllegalArgumentException("A list of lists has no use in a manifest");
        } else {
            scalar(item);
            out.append('\n');
        }
    }

    private void scalar(Object value) {
        if (value instanceof String text) {
            quote(text);
        } else if (value instanceof Word word) {
            out.append(word.text());
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Map<?, ?>) {
            out.append("{}");
        } else if (value instanceof List<?>) {
            out.append("[]");
        } else if (value instanceof CharSequence text) {
            quote(text.toString());
        } else {
            throw new IllegalArgumentException(value.getClass() + " cannot be written as YAML");
        }
    }

    private static boolean isPlain(String text) {
        return Characters.arePlain(text) && !isTyped(text);
    }

    /** Whether some YAML reader takes the word for a boolean or null. */
    private static boolean isTyped(String text) {
        return text.length() <= LONGEST_TYPED
                && FIRST_OF_TYPED.indexOf(text.charAt(0)) >= 0
                && switch (text.toLowerCase(Locale.ROOT)) {
                    case "y", "n", "yes", "no", "on", "off", "true", "false", "null" -> true;
                    default -> false;
                };
    }

    private void quote(String text) {
        out.append('"');
        int escaped = Characters.firstEscaped(text, 0);
        if (escaped == text.length()) {
            out.append(text);
        } else {
            quote(text, escaped);
        }
        out.append('"');
    }

    private void quote(String text, int firstEscaped) {
        int written = 0;
        for (int i = firstEscaped; i < text.length(); i = Characters.firstEscaped(text, written)) {
            out.append(text, written, i);
            written = i + 1;
            escape(text.charAt(i));
        }
        out.append(text, written, text.length());
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            case '\r' -> out.append("\\r");
            default -> {
                if (Characters.isPrintable(c)) {
                    out.append(c);
                } else {
                    escapeByNumber(c);
                }
            }
        }
    }

    private void escapeByNumber(char c) {
        out.append("\\u")
                .append(hex(c >> 12))
                .append(hex(c >> 8))
                .append(hex(c >> 4))
                .append(hex(c));
    }

    private static char hex(int digit) {
        return Character.forDigit(digit & 0xf, 16);
    }
}
