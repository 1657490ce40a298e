package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.Code;
import java.util.Optional;

/**
 * What keeps a value from being written into a unit. One malformed line makes podman drop every quadlet of the
 * directory, and a wrong one reaches the pilot as something else.
 *
 * @param code the code
 * @param what what is wrong, to follow the name of a setting
 * @param hint what to do about it
 */
record UnitFault(Code code, String what, String hint) {
    /** What is wrong with a word. */
    static Optional<UnitFault> ofWord(String word) {
        if (word.isEmpty()) {
            return fault(
                    QuadletCodes.WORD,
                    "is empty: podman would take the words up to it and lose the rest",
                    "leave the word out, or put the command into a script.");
        }
        if (word.equals(";")) {
            return fault(
                    QuadletCodes.WORD,
                    "is a lone semicolon, at which systemd would begin another command",
                    "put the command into a script.");
        }
        return ofCharacters(word);
    }

    /** What is wrong with a text that takes the whole line. */
    static Optional<UnitFault> ofLine(QuadletUnit.Line line) {
        String text = line.text();
        if (text.isEmpty() || text.equals(";")) {
            return ofWord(text);
        }
        if (hasControl(text)) {
            return fault(
                    QuadletCodes.LINE,
                    "holds a control character, which has no spelling in a quadlet's line",
                    "choose one without it.");
        }
        if (isBlank(text.codePointAt(0)) || isBlank(text.codePointBefore(text.length()))) {
            return fault(
                    QuadletCodes.LINE,
                    "begins or ends with a blank, which podman would cut off in a quadlet",
                    "choose one without it.");
        }
        if (text.endsWith("\\")) {
            return fault(
                    QuadletCodes.LINE,
                    "ends in a backslash, which would join the quadlet's next line to it",
                    "choose one without it.");
        }
        if (line.unquoted() && (text.startsWith("\"") || text.endsWith("\""))) {
            return fault(
                    QuadletCodes.LINE,
                    "begins or ends with a double quote, which podman would take away in a quadlet",
                    "choose one without it.");
        }
        return ofCharacters(text);
    }

    private static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (UnitText.isControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** What is wrong with a text that is to be free of special characters. */
    static Optional<UnitFault> ofPlain(QuadletUnit.Plain plain) {
        return UnitText.isPlainLine(plain.text())
                ? Optional.empty()
                : fault(QuadletCodes.LINE, "holds characters that it may not hold", "correct it.");
    }

    private static Optional<UnitFault> ofCharacters(String text) {
        int lost = firstLost(text);
        return lost == 0
                ? Optional.empty()
                : fault(
                        QuadletCodes.CHARACTER,
                        String.format(
                                "holds the character U+%04X, which does not get through podman and systemd", lost),
                        "leave that character out, or use the target `podman`.");
    }

    /** Whether the text holds a character that does not arrive, wherever it stands. */
    static boolean isDamaged(String text) {
        return firstLost(text) != 0;
    }

    private static int firstLost(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return text.substring(i)
                        .codePoints()
                        .filter(UnitFault::isLost)
                        .findFirst()
                        .orElse(0);
            }
        }
        return 0;
    }

    /**
     * The generator writes U+0080 as {@code \x80}, a byte that systemd does not take for this character (split.go); and
     * systemd ignores a line with what Unicode calls noncharacters ({@code unichar_is_valid} in src/basic/utf8.c).
     */
    private static boolean isLost(int c) {
        return c == 0x80 || (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
    }

    private static Optional<UnitFault> fault(Code code, String what, String hint) {
        return Optional.of(new UnitFault(code, what, hint));
    }

    /** Whether podman trims the character: {@code unicode.IsSpace} of Go. */
    private static boolean isBlank(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == '\u0085';
    }
}
