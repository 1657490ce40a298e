package io.pilotconfig.importers.run;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.VariableName;
import java.util.Arrays;

/** A word of a command as the command would get it, quotes and escapes resolved, with the place of each character. */
final class Word {
    private final String text;
    private final Span span;
    private final int[] ends;
    private final int bare;
    private final boolean known;

    private Word(Builder builder, int end) {
        this.text = builder.text.toString();
        this.span = new Span(builder.start, end);
        this.ends = Arrays.copyOf(builder.ends, text.length());
        this.bare = builder.bare < 0 ? text.length() : builder.bare;
        this.known = builder.known;
    }

    String text() {
        return text;
    }

    /** Where it stands, its quotes included. */
    Span span() {
        return span;
    }

    /** Whether it is as written: no expansion is left in it. */
    boolean isKnown() {
        return known;
    }

    /** Whether it is this text and nothing of it is quoted, as a shell's own words are. */
    boolean isBare(String word) {
        return bare == text.length() && text.equals(word);
    }

    /** The whole of it. */
    Scalar scalar() {
        return part(0, text.length());
    }

    /** A piece of it, with the quote before it, and behind it at the end of the word. */
    Scalar part(int from, int to) {
        int start = from == 0 ? span.start() : ends[from - 1];
        int end = to == text.length() ? span.end() : Math.max(start, to == 0 ? start : ends[to - 1]);
        return new Scalar(text.substring(from, to), false, new Span(start, end));
    }

    /** Where the {@code =} of an assignment stands, as {@code NAME=VALUE} before a command is one; -1 where it is none. */
    int assignment() {
        int equals = text.indexOf('=');
        return equals > 0 && equals < bare && VariableName.is(text.substring(0, equals)) ? equals : -1;
    }

    static boolean isDigit(int point) {
        return point >= '0' && point <= '9';
    }

    /** Collects the characters of a word. */
    static final class Builder {
        private final int start;
        private final StringBuilder text = new StringBuilder();
        private int[] ends = new int[16];
        private int bare = -1;
        private int equals = -1;
        private boolean name = true;
        private boolean known = true;

        /** A word that begins at a place. */
        Builder(int start) {
            this.start = start;
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        /** Whether there is a {@code =} in it, not as its first character. */
        boolean hasEquals() {
            return equals > 0;
        }

        /** Whether all there is so far is a variable's name and a {@code =}. */
        boolean isNameWithEquals() {
            return name && equals > 0 && equals == text.length() - 1;
        }

        /** Adds a character whose spelling ends at a place. */
        void add(int point, int end) {
            if (equals < 0) {
                equals = point == '=' ? text.length() : -1;
                name &= point == '=' || VariableName.isPart(point);
            }
            text.appendCodePoint(point);
            if (ends.length < text.length()) {
                ends = Arrays.copyOf(ends, 2 * text.length());
            }
            Arrays.fill(ends, text.length() - Character.charCount(point), text.length(), end);
        }

        /** From here on something of it is quoted. */
        void quoted() {
            bare = bare < 0 ? text.length() : bare;
        }

        /** It holds what a shell would put something else for. */
        void unknown() {
            known = false;
        }

        Word build(int end) {
            return new Word(this, end);
        }
    }
}
