package io.pilotconfig.importers.quadlet;

import io.pilotconfig.importers.specimen.PlacedText;
import java.util.function.IntPredicate;

/** Blanks, as the two readers of a unit know them. */
final class Blanks {
    private Blanks() {}

    /** A line without what podman takes for blanks at its ends. */
    static PlacedText trim(PlacedText line) {
        return trim(line, Blanks::isSpace);
    }

    /** A key or value without blanks of ASCII: around the equals sign podman looks at bytes. */
    static PlacedText trimAscii(PlacedText text) {
        return trim(text, c -> c < 0x80 && isSpace(c));
    }

    private static PlacedText trim(PlacedText text, IntPredicate isBlank) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank.test(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank.test(text.charAt(end - 1))) {
            end--;
        }
        return text.piece(start, end);
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
