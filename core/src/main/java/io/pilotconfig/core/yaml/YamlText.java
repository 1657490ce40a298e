package io.pilotconfig.core.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Writes a tree as a YAML document in block style, with one spelling for each kind of value: a text in double quotes
 * with JSON's escapes, a {@link Word}, number or boolean plain. YAML 1.1 and 1.2 readers agree on every byte of it, which
 * they do not on plain texts ({@code no}, {@code 010}, {@code 1e3}).
 */
public final class YamlText {
    private static final String STEP = "  ";
    private static final int LONGEST_TYPED = 5;
    /** Readers take a key without a question mark up to 1024 characters as written; an escape has six. */
    private static final int LONGEST_IMPLICIT_KEY = 128;

    private final StringBuilder out = new StringBuilder(1024);

    private YamlText() {}

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
     * The document of a mapping, ended by a newline.
     *
     * @param mapping keys to values: {@link CharSequence}, {@link Word}, {@link Integer}, {@link Long}, {@link Boolean},
     *     {@link List} and {@link Map} of these; written in the order of iteration
     * @throws IllegalArgumentException if a value is anything else
     */
    public static String document(Map<String, ?> mapping) {
        YamlText text = new YamlText();
        text.mapping(mapping, "");
        return text.out.toString();
    }

    private void mapping(Map<?, ?> mapping, String indent) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : mapping.entrySet()) {
            out.append(first && !indent.isEmpty() && endsWithDash() ? "" : indent);
            key(String.valueOf(entry.getKey()), indent);
            out.append(':');
            value(entry.getValue(), indent);
            first = false;
        }
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
    }

    private void scalar(Object value) {
        if (value instanceof CharSequence text) {
            quote(text.toString());
        } else if (value instanceof Word word) {
            out.append(word.text());
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Map<?, ?>) {
            out.append("{}");
        } else if (value instanceof List<?>) {
            out.append("[]");
        } else {
            throw new IllegalArgumentException(value.getClass() + " cannot be written as YAML");
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean inside = (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '/' || c == '-';
            if (!letter && (i == 0 || !inside)) {
                return false;
            }
        }
        return !text.isEmpty() && !isTyped(text);
    }

    /** Whether some YAML reader takes the word for a boolean or null. */
    private static boolean isTyped(String text) {
        return text.length() <= LONGEST_TYPED
                && switch (text.toLowerCase(Locale.ROOT)) {
                    case "y", "n", "yes", "no", "on", "off", "true", "false", "null" -> true;
                    default -> false;
                };
    }

    private void quote(String text) {
        out.append('"');
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x20 && c < 0x7f && c != '"' && c != '\\') {
                continue;
            }
            out.append(text, written, i);
            written = i + 1;
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                default -> {
                    if (isPrintable(c)) {
                        out.append(c);
                    } else {
                        escape(c);
                    }
                }
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    /** Whether every reader takes a character beyond ASCII as it stands; halves of pairs stand for themselves. */
    private static boolean isPrintable(char c) {
        return c > 0x9f && c != 0x2028 && c != 0x2029 && c != 0xfeff && c < 0xfffe;
    }

    private void escape(char c) {
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
