package io.pilotconfig.quadlet;

/**
 * Texts as podman's generator and systemd read them. The generator unquotes words, quotes them anew for the service that
 * it writes, and passes {@code %} and {@code $} on; systemd unquotes again, then expands both. So quotes and backslashes
 * are escaped once, as in systemd.syntax(7), and {@code %} and {@code $} are doubled everywhere.
 */
final class UnitText {
    private static final String PLAIN_SIGNS = "_@+:,./-";
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int DELETE = 0x7f;
    private static final String HEXADECIMAL = "0123456789abcdef";

    private UnitText() {}

    /** Appends a text that takes the whole line. */
    static void appendLine(StringBuilder unit, String text) {
        if (text.indexOf('%') < 0 && text.indexOf('$') < 0) {
            unit.append(text);
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            unit.append(c);
            if (c == '%' || c == '$') {
                unit.append(c);
            }
        }
    }

    /** Appends a word, in double quotes unless no reader treats any of it specially. */
    static void appendWord(StringBuilder unit, String word) {
        if (isPlain(word)) {
            unit.append(word);
            return;
        }
        unit.append('"');
        if (needsEscape(word)) {
            for (int i = 0; i < word.length(); i++) {
                appendQuoted(unit, word.charAt(i));
            }
        } else {
            unit.append(word);
        }
        unit.append('"');
    }

    private static boolean needsEscape(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '"' || c == '\\' || c == '%' || c == '$' || isControl(c)) {
                return true;
            }
        }
        return false;
    }

    private static void appendQuoted(StringBuilder unit, char c) {
        switch (c) {
            case '"', '\\' -> unit.append('\\').append(c);
            case '%', '$' -> unit.append(c).append(c);
            case '\n' -> unit.append("\\n");
            case '\r' -> unit.append("\\r");
            case '\t' -> unit.append("\\t");
            default -> {
                if (isControl(c)) {
                    unit.append("\\x").append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 0xf));
                } else {
                    unit.append(c);
                }
            }
        }
    }

    /** Whether the character is a control character of ASCII. */
    static boolean isControl(char c) {
        return c < FIRST_PRINTABLE || c == DELETE;
    }

    /** Whether the text is a word of letters, digits and harmless signs. */
    static boolean isPlain(String text) {
        return !text.isEmpty() && isPlain(text, PLAIN_SIGNS);
    }

    /** Whether the text is letters, digits and harmless signs, in words or assignments. */
    static boolean isPlainLine(String text) {
        return !text.isEmpty() && isPlain(text, PLAIN_SIGNS + " =");
    }

    private static boolean isPlain(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letterOrDigit = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && signs.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }
}
