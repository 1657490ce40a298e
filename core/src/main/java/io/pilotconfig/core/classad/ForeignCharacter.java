package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.util.Locale;

/** Characters outside of strings that no expression has. */
final class ForeignCharacter {
    private ForeignCharacter() {}

    static Kind kind(int codePoint) {
        if (isQuote(codePoint)) {
            return Kind.SMART_QUOTE;
        }
        return isInvisible(codePoint) ? Kind.INVISIBLE_CHARACTER : Kind.FOREIGN_CHARACTER;
    }

    private static boolean isQuote(int codePoint) {
        return switch (codePoint) {
            case 0xAB, 0xBB, 0x60, 0xB4, 0x2032, 0x2033, 0x2039, 0x203A, 0xFF02, 0xFF07 -> true;
            default -> (codePoint >= 0x2018 && codePoint <= 0x201F) || (codePoint >= 0x300C && codePoint <= 0x300F);
        };
    }

    /** Whether it looks like a blank or like nothing at all. */
    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.FORMAT,
                    Character.CONTROL -> true;
            default -> false;
        };
    }

    /** The character by its number: {@code U+00A0}. */
    static String number(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}
