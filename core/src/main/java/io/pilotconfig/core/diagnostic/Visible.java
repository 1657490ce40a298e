package io.pilotconfig.core.diagnostic;

import java.util.Locale;

/**
 * Text made fit for a message: what a terminal would obey or hide is spelled out, and a long value is cut. A settings
 * file comes from anywhere; nothing in it may steer the terminal of the person who reads its errors.
 */
public final class Visible {
    private static final int LONGEST = 80;

    private Visible() {}

    /** The text with each control, format and lone surrogate character as {@code \}{@code uXXXX}. */
    public static String of(String text) {
        int shown = firstHidden(text);
        if (shown == text.length()) {
            return text;
        }
        StringBuilder visible = new StringBuilder(text.length() + 16).append(text, 0, shown);
        for (int i = shown; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            append(visible, text.codePointAt(i));
        }
        return visible.toString();
    }

    /** Where the first character stands that is not shown as it is; the length of the text where there is none. */
    private static int firstHidden(String text) {
        int at = 0;
        while (at < text.length() && !hidden(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    /** The text as {@link #of} gives it, in backticks, cut after 80 characters. */
    public static String quoted(String text) {
        return "`" + of(shortened(text)) + "`";
    }

    private static String shortened(String text) {
        int length = text.codePointCount(0, Math.min(text.length(), 2 * LONGEST + 2));
        return length <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
    }

    /** Whether the character would be obeyed or hidden by a terminal. */
    public static boolean hidden(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static void append(StringBuilder visible, int codePoint) {
        if (!hidden(codePoint)) {
            visible.appendCodePoint(codePoint);
            return;
        }
        switch (codePoint) {
            case '\n' -> visible.append("\\n");
            case '\t' -> visible.append("\\t");
            case '\r' -> visible.append("\\r");
            default ->
                visible.append(String.format(Locale.ROOT, codePoint > 0xffff ? "\\U%08x" : "\\u%04x", codePoint));
        }
    }
}
