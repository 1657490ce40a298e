package io.pilotconfig.importers.quadlet;

import io.pilotconfig.importers.specimen.PlacedText;
import java.util.function.IntPredicate;

/** Blanks, as the two readers of a unit know them. */
final class Blanks {
    private Blanks() {}

    /** A line without blanks at its ends. */
    static PlacedText trim(PlacedText line) {
        return trimEnd(trimStart(line, Blanks::isSpace), Blanks::isSpace);
    }

    /** A text without blanks at its end. */
    static PlacedText trimEnd(PlacedText text) {
        return trimEnd(text, Blanks::isSpace);
    }

    /** A key without blanks before the equals sign, around which podman looks at bytes. */
    static PlacedText trimKey(PlacedText key) {
        return trimEnd(key, Blanks::isAsciiSpace);
    }

    /** A value without blanks behind the equals sign. */
    static PlacedText trimValue(PlacedText value) {
        return trimStart(value, Blanks::isAsciiSpace);
    }

    private static PlacedText trimStart(PlacedText text, IntPredicate isBlank) {
        int start = 0;
        while (start < text.length() && isBlank.test(text.charAt(start))) {
            start++;
        }
        return text.piece(start);
    }

    private static PlacedText trimEnd(PlacedText text, IntPredicate isBlank) {
        int end = text.length();
        while (end > 0 && isBlank.test(text.charAt(end - 1))) {
            end--;
        }
        return text.piece(0, end);
    }

    private static boolean isAsciiSpace(int c) {
        return c < 0x80 && isSpace(c);
    }

    /** {@code unicode.IsSpace} of Go: what has the property White_Space. */
    private static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0x85;
    }

    /** Whether words are separated by it ({@code WhitespaceSeparators} in {@code split.go}). */
    static boolean separates(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
