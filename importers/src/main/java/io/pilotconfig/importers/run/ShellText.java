package io.pilotconfig.importers.run;

/** The text of a script, read character by character. Places are code points from 0, as in spans. */
final class ShellText {
    /** What stands behind the last character. */
    static final int END = -1;

    private final int[] points;
    private int at;
    private int line = 1;

    ShellText(String text) {
        this.points = text.codePoints().toArray();
    }

    /** The place of the next character. */
    int at() {
        return at;
    }

    /** The line of the next character, from 1. */
    int line() {
        return line;
    }

    /** The next character, which stays. */
    int peek() {
        return peek(0);
    }

    /** A character further on. */
    int peek(int ahead) {
        return at + ahead < points.length ? points[at + ahead] : END;
    }

    /** The next character, which is then behind us; not at the end. */
    int next() {
        int point = points[at++];
        line += point == '\n' ? 1 : 0;
        return point;
    }

    /** Goes on behind some characters, at most to the end. */
    void skip(int count) {
        for (int i = 0; i < count && at < points.length; i++) {
            next();
        }
    }

    /** Goes on to a character, or to the end. */
    void skipTo(int point) {
        while (at < points.length && points[at] != point) {
            next();
        }
    }

    /** How many characters from the next one on are blanks. */
    int blanks() {
        int count = 0;
        while (isBlank(peek(count))) {
            count++;
        }
        return count;
    }

    /** Whether a line ends at a character further on, by LF or by CR LF, or the text does. */
    boolean lineEndsAt(int ahead) {
        int point = peek(ahead);
        return point == '\n' || point == END || (point == '\r' && (peek(ahead + 1) == '\n' || peek(ahead + 1) == END));
    }

    /** Whether a backslash ends the line here, or was meant to: blanks or a CR behind it take its effect. */
    boolean isContinuation() {
        if (peek() != '\\') {
            return false;
        }
        int ahead = 1;
        while (isBlank(peek(ahead)) || Lookalikes.isBlank(peek(ahead))) {
            ahead++;
        }
        return peek(ahead) != END && lineEndsAt(ahead);
    }

    /** A stretch of the text. */
    String text(int from, int to) {
        return new String(points, from, to - from);
    }

    static boolean isBlank(int point) {
        return point == ' ' || point == '\t';
    }

    /** Whether a shell takes the character for its own syntax, and so ends a word there. */
    static boolean isOperator(int point) {
        return switch (point) {
            case '|', '&', ';', '<', '>', '(', ')' -> true;
            default -> false;
        };
    }
}
