package io.pilotconfig.core.yaml;

/** Which characters stand for themselves in YAML, in a word without quotes and in a text in double quotes. */
final class Characters {
    private static final byte QUOTED = 1;
    private static final byte PLAIN = 2;
    private static final byte FIRST = 4;
    private static final byte[] ASCII = ascii();

    private Characters() {}

    private static byte[] ascii() {
        byte[] kinds = new byte[0x80];
        for (char c = ' '; c < 0x7f; c++) {
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            boolean plain = letter || (c >= '0' && c <= '9') || "_./-".indexOf(c) >= 0;
            boolean quoted = c != '"' && c != '\\';
            kinds[c] = (byte) ((quoted ? QUOTED : 0) | (plain ? PLAIN : 0) | (letter ? FIRST : 0));
        }
        return kinds;
    }

    /** Whether a text is letters, digits and {@code _./-}, a letter first. */
    static boolean arePlain(String text) {
        return !text.isEmpty() && is(FIRST, text.charAt(0)) && end(PLAIN, text, 1) == text.length();
    }

    /** Where the first character stands, from a place on, that double quotes may not leave as it is; else the end. */
    static int firstEscaped(String text, int from) {
        return end(QUOTED, text, from);
    }

    private static int end(byte kind, String text, int from) {
        int length = text.length();
        int at = from;
        while (at < length && is(kind, text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean is(byte kind, char c) {
        return c < ASCII.length && (ASCII[c] & kind) != 0;
    }

    /** Whether every reader takes a character beyond ASCII as it stands; halves of pairs stand for themselves. */
    static boolean isPrintable(char c) {
        return c > 0x9f && c != 0x2028 && c != 0x2029 && c != 0xfeff && c < 0xfffe;
    }
}
