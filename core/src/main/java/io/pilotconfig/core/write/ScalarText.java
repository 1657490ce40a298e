package io.pilotconfig.core.write;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Scalar;
import java.util.Locale;

/** Texts as YAML writes them: plain where every reader takes them as they stand, else in single or double quotes. */
final class ScalarText {
    private static final String FIRST_SIGNS = "/_";
    private static final String SIGNS = "/_.+@=~^()<>;-";
    private static final int NEXT_LINE = 0x85;
    private static final int BYTE_ORDER_MARK = 0xfeff;
    private static final int LAST_OF_ASCII = 0x7e;

    private ScalarText() {}

    static String key(String key) {
        return isPlain(key) ? key : quoted(key);
    }

    /** The value; what is plain in the tree, such as a number, stays plain. */
    static String value(Scalar scalar) {
        String text = scalar.text();
        if (scalar.isNull()) {
            return "null";
        }
        return isPlain(text) || (scalar.plain() && isTyped(text)) ? text : quoted(text);
    }

    /** Whether a text is a number or flag where one is wanted. */
    static boolean isTyped(String text) {
        return isBoolean(text) || isWholeNumber(text);
    }

    private static boolean isBoolean(String text) {
        return text.equals("true") || text.equals("false");
    }

    private static boolean isWholeNumber(String text) {
        int first = text.startsWith("-") ? 1 : 0;
        return text.length() > first && text.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isPlain(String text) {
        if (text.isEmpty() || (!isLetter(text.charAt(0)) && FIRST_SIGNS.indexOf(text.charAt(0)) < 0)) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!isInside(text.charAt(i)) && !isBetween(text, i)) {
                return false;
            }
        }
        return !hasOtherType(text);
    }

    private static boolean isInside(char c) {
        return isLetter(c) || (c >= '0' && c <= '9') || SIGNS.indexOf(c) >= 0;
    }

    /** Whether a colon or blank stands where it is one of a text. */
    private static boolean isBetween(String text, int at) {
        char c = text.charAt(at);
        return (c == ':' || c == ' ')
                && at + 1 < text.length()
                && text.charAt(at + 1) != ' '
                && text.charAt(at - 1) != ':'
                && isInside(text.charAt(at + 1));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether some YAML reader takes the word for a boolean or null. */
    private static boolean hasOtherType(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "y", "n", "yes", "no", "on", "off", "true", "false", "null" -> true;
            default -> false;
        };
    }

    private static String quoted(String text) {
        return text.codePoints().anyMatch(ScalarText::needsEscape)
                ? doubleQuoted(text)
                : "'" + text.replace("'", "''") + "'";
    }

    private static boolean needsEscape(int c) {
        return Visible.hidden(c) || c == NEXT_LINE || c == BYTE_ORDER_MARK || (c & 0xfffe) == 0xfffe;
    }

    private static String doubleQuoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> out.append('\\').append((char) c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c >= ' ' && c <= LAST_OF_ASCII) {
                        out.append((char) c);
                    } else {
                        out.append(String.format(Locale.ROOT, c > 0xffff ? "\\U%08x" : "\\u%04x", c));
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
