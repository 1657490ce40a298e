package io.pilotconfig.importers.quadlet;

import io.pilotconfig.importers.specimen.PlacedText;

/** Blanks, as the two readers of a unit know them. */
final class Blanks {
    private Blanks() {}

    /** A text without what podman takes for blanks at its ends. */
    static PlacedText trim(PlacedText text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.piece(start, end);
    }

    /** {@code unicode.IsSpace} of Go: what has the property White_Space. */
    private static boolean isSpace(char c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\u0085';
    }

    /** Whether words are separated by it ({@code WhitespaceSeparators} in {@code split.go}). */
    static boolean separates(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
