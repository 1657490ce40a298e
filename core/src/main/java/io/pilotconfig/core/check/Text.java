package io.pilotconfig.core.check;

import java.nio.charset.StandardCharsets;

/** What rules ask about texts. */
final class Text {
    /** ASCII's control characters, for a class of a regular expression. */
    static final String CONTROLS = "\\u0000-\\u001f\\u007f";

    /** ASCII's control characters without tab, for a class of a regular expression. */
    static final String CONTROLS_BUT_TAB = "\\u0000-\\u0008\\u000a-\\u001f\\u007f";

    /** Halves of characters, for a class of a regular expression. */
    static final String HALVES = "\\ud800-\\udfff";

    /** What {@link Character#isWhitespace} takes for white space, control characters aside, and tab, for such a class. */
    static final String BLANKS = "\\t \\u1680\\u2000-\\u2006\\u2008-\\u200a\\u2028\\u2029\\u205f\\u3000";

    /** The most bytes of an argument or variable that the kernel passes to a program: MAX_ARG_STRLEN without its end. */
    static final int LONGEST_ARGUMENT = 131_071;

    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;

    private Text() {}

    /** Whether the text is deliverable and holds no ASCII control character but tab; most need one look only. */
    static boolean isLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < FIRST_PRINTABLE || c >= DELETE) {
                return indexOfControl(text, true) < 0 && isDeliverable(text);
            }
        }
        return true;
    }

    /** Whether the text can be passed to a program: it holds no NUL, and no half of a character. */
    static boolean isDeliverable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || isHalf(text, i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether half of a character stands there without its other half. */
    static boolean isHalf(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    }

    /** Where the first ASCII control character stands, tab aside if it is allowed; -1 where there is none. */
    static int indexOfControl(String text, boolean tabAllowed) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c) && !(c == '\t' && tabAllowed)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether it is one of ASCII's control characters. */
    static boolean isControl(char c) {
        return c < FIRST_PRINTABLE || c == DELETE;
    }

    /** Whether one of ASCII's capital letters is in the text. */
    static boolean hasCapital(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'A' && text.charAt(i) <= 'Z') {
                return true;
            }
        }
        return false;
    }

    /** The length of the text as the bytes that a program gets. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
