package io.pilotconfig.importers.quadlet;

import io.pilotconfig.importers.specimen.PlacedText;

/**
 * A C escape of a unit's words ({@code cUnescapeOne} in {@code split.go}).
 *
 * @param length how many characters it has, the backslash included
 * @param point what it stands for; -1 where podman knows no such escape
 */
record UnitEscape(int length, int point) {
    private static final String LETTERS = "abfnrtv\\\"'s";
    private static final String CHARACTERS = "\u0007\b\f\n\r\t\u000b\\\"' ";

    /** The escape that begins with the backslash at an index. */
    static UnitEscape at(PlacedText text, int backslash) {
        int at = backslash + 1;
        if (at == text.length()) {
            return unknown(1);
        }
        char letter = text.charAt(at);
        int simple = LETTERS.indexOf(letter);
        if (simple >= 0) {
            return new UnitEscape(2, CHARACTERS.charAt(simple));
        }
        return switch (letter) {
            case 'x' -> number(text, at + 1, 2, 16, 2);
            case 'u' -> number(text, at + 1, 4, 16, 2);
            case 'U' -> number(text, at + 1, 8, 16, 2);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> number(text, at, 3, 8, 1);
            default -> unknown(2);
        };
    }

    /** Whether podman knows it. */
    boolean isKnown() {
        return point >= 0;
    }

    private static UnitEscape unknown(int length) {
        return new UnitEscape(length, -1);
    }

    /** Go's encoder makes U+FFFD of half a surrogate pair. */
    private static UnitEscape number(PlacedText text, int at, int digits, int radix, int sign) {
        if (at + digits > text.length()) {
            return unknown(2);
        }
        long value = 0;
        for (int i = at; i < at + digits; i++) {
            int digit = text.charAt(i) < 0x80 ? Character.digit(text.charAt(i), radix) : -1;
            if (digit < 0) {
                return unknown(2);
            }
            value = value * radix + digit;
        }
        boolean isKnown = value > 0 && value <= (radix == 8 ? 0xff : Character.MAX_CODE_POINT);
        boolean isHalf = value >= Character.MIN_SURROGATE && value <= Character.MAX_SURROGATE;
        return isKnown ? new UnitEscape(sign + digits, isHalf ? 0xfffd : (int) value) : unknown(2);
    }
}
