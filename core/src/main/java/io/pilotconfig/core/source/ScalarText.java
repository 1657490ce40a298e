package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.Optional;

/**
 * Finds a piece of a scalar's text in the source, whatever the style of the scalar. Blanks and line breaks come and go
 * where YAML folds lines, but every other character of the text stands in the source, in order, as itself or as an
 * escape; so those are followed, and a difference means that the place cannot be told: the scalar is an alias, say.
 */
final class ScalarText {
    private final int[] source;
    private final int origin;
    private final int end;
    private final int[] text;
    private final String characters;
    private int at;

    /**
     * The text of a scalar.
     *
     * @param source the code points of the source
     * @param origin where the first of them stands
     */
    ScalarText(int[] source, int origin, Scalar scalar) {
        this.source = source;
        this.origin = origin;
        this.at = Math.max(0, scalar.span().start() - origin);
        this.end = Math.min(source.length, scalar.span().end() - origin);
        this.characters = scalar.text();
        this.text = scalar.text().codePoints().toArray();
    }

    /** Where the piece stands; empty where that cannot be told. */
    Optional<Span> span(Stretch piece) {
        if (piece.from() < 0 || piece.to() > characters.length() || piece.from() > piece.to()) {
            return Optional.empty();
        }
        int from = characters.codePointCount(0, piece.from());
        int to = characters.codePointCount(0, piece.to());
        char style = skipToContent();
        int start = at;
        int stop = at;
        for (int i = 0; i < Math.max(to, from + 1) && i < text.length; i++) {
            if (isBlank(text[i])) {
                start = i == from ? stop : start;
                continue;
            }
            int before = next(style);
            if (before < 0 || decoded != text[i]) {
                return Optional.empty();
            }
            start = i == from ? before : start;
            stop = i < to || i == from ? at : stop;
        }
        int begin = from >= text.length ? stop : start;
        return Optional.of(new Span(origin + begin, origin + Math.max(begin, stop)));
    }

    private int decoded;

    /** Goes behind the next character that is no blank, and gives where it stands; -1 at the end. */
    private int next(char style) {
        while (at < end) {
            int before = at;
            decoded = source[at++];
            if (style == '"' && decoded == '\\') {
                unescape();
            } else if (style == '\'' && decoded == '\'') {
                at++;
            }
            if (!isBlank(decoded)) {
                return before;
            }
        }
        return -1;
    }

    /** The character that the escape stands for whose backslash was passed. */
    private void unescape() {
        int letter = at < end ? source[at++] : ' ';
        decoded = switch (letter) {
            case 'x' -> hexadecimal(2);
            case 'u' -> pair(hexadecimal(4));
            case 'U' -> hexadecimal(8);
            case '0' -> 0;
            case 'a' -> 0x07;
            case 'b' -> 0x08;
            case 't', 'n', 'r', '\n', '\r' -> ' ';
            case 'v' -> 0x0B;
            case 'f' -> 0x0C;
            case 'e' -> 0x1B;
            case 'N' -> 0x85;
            case '_' -> 0xA0;
            case 'L' -> 0x2028;
            case 'P' -> 0x2029;
            default -> letter;
        };
    }

    private int hexadecimal(int digits) {
        int value = 0;
        for (int i = 0; i < digits && at < end; i++) {
            value = value * 16 + Character.digit(source[at++], 16);
        }
        return value;
    }

    /** JSON writes a character beyond U+FFFF as two escapes. */
    private int pair(int first) {
        boolean high = first >= Character.MIN_HIGH_SURROGATE && first <= Character.MAX_HIGH_SURROGATE;
        if (!high || at + 1 >= end || source[at] != '\\' || source[at + 1] != 'u') {
            return first;
        }
        at += 2;
        return Character.toCodePoint((char) first, (char) hexadecimal(4));
    }

    /** Skips what stands before the text, and gives the sign of its style, a blank for a plain scalar. */
    private char skipToContent() {
        skipProperties();
        char sign = at < end ? (char) source[at] : ' ';
        switch (sign) {
            case '"', '\'' -> at++;
            case '|', '>' -> {
                while (at < end && source[at] != '\n' && source[at] != '\r') {
                    at++;
                }
            }
            default -> {
                return ' ';
            }
        }
        return sign;
    }

    /** An anchor and a tag, with the blanks and comments behind them. */
    private void skipProperties() {
        while (at < end && (source[at] == '&' || source[at] == '!')) {
            while (at < end && !isBlank(source[at])) {
                at++;
            }
            skipBlanks();
        }
    }

    private void skipBlanks() {
        while (at < end && (isBlank(source[at]) || source[at] == '#')) {
            boolean comment = source[at] == '#';
            do {
                at++;
            } while (comment && at < end && source[at] != '\n' && source[at] != '\r');
        }
    }

    private static boolean isBlank(int codePoint) {
        return codePoint == ' ' || codePoint == '\t' || codePoint == '\n' || codePoint == '\r';
    }
}
