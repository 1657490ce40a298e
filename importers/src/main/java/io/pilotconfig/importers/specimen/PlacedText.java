package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.Arrays;

/**
 * A text with the place of each of its characters in the source, so that a word keeps its place when lines are joined, quotes
 * removed and escapes resolved. Immutable; a piece shares what it is a piece of.
 */
public final class PlacedText {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int from;
    private final int to;
    private final Span place;

    private PlacedText(String text, int[] starts, int[] ends, int from, int to, Span place) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.from = from;
        this.to = to;
        this.place = place;
    }

    /** The whole text of a source. */
    public static PlacedText of(String text) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            boolean second =
                    i > 0 && Character.isLowSurrogate(text.charAt(i)) && Character.isHighSurrogate(text.charAt(i - 1));
            point += second ? 0 : 1;
            starts[i] = point;
            ends[i] = point + 1;
        }
        return new PlacedText(text, starts, ends, 0, text.length(), new Span(0, 0));
    }

    /** A text of another file, all of which stands where the source names that file. */
    public static PlacedText at(String text, Span place) {
        int[] starts = new int[text.length()];
        int[] ends = new int[text.length()];
        Arrays.fill(starts, place.start());
        Arrays.fill(ends, place.end());
        return new PlacedText(text, starts, ends, 0, text.length(), place);
    }

    /** The text. */
    public String text() {
        return text.substring(from, to);
    }

    /** How many of Java's characters it has. */
    public int length() {
        return to - from;
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return from == to;
    }

    /** One of Java's characters. */
    public char charAt(int index) {
        return text.charAt(from + index);
    }

    /** Whether a text stands at an index. */
    public boolean startsWith(String prefix, int index) {
        return from + index + prefix.length() <= to && text.startsWith(prefix, from + index);
    }

    /** Where a character stands next; -1 where it does not. */
    public int indexOf(char wanted, int start) {
        for (int i = from + start; i < to; i++) {
            if (text.charAt(i) == wanted) {
                return i - from;
            }
        }
        return -1;
    }

    /** A piece of it. */
    public PlacedText piece(int start, int end) {
        int where = startOf(start);
        return new PlacedText(text, starts, ends, from + start, from + end, new Span(where, where));
    }

    /** Its end, from an index on. */
    public PlacedText piece(int start) {
        return piece(start, length());
    }

    private int startOf(int index) {
        if (isEmpty()) {
            return place.start();
        }
        return index < length() ? starts[from + index] : ends[to - 1];
    }

    /** Where it stands. */
    public Span span() {
        return isEmpty() ? place : new Span(starts[from], Math.max(starts[from], ends[to - 1]));
    }

    /** Where a piece of it stands. */
    public Span span(int start, int end) {
        return piece(start, end).span();
    }

    /** It as a value. */
    public Scalar scalar() {
        return new Scalar(text(), false, span());
    }

    /** Another text at the same place. */
    public Scalar scalar(String other) {
        return new Scalar(other, false, span());
    }

    /** Puts a text together of characters from several places. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[16];
        private int[] ends = new int[16];

        /** A builder of nothing yet. */
        public Builder() {}

        /** Adds a character that stands for a stretch of the source. */
        public Builder append(char c, Span stretch) {
            return append(c, stretch.start(), stretch.end());
        }

        /** Adds a code point that stands for a stretch of the source. */
        public Builder appendCodePoint(int point, Span stretch) {
            for (char c : Character.toChars(point)) {
                append(c, stretch);
            }
            return this;
        }

        /** Adds one character of a text. */
        public Builder append(PlacedText of, int index) {
            return append(of.charAt(index), of.starts[of.from + index], of.ends[of.from + index]);
        }

        /** Adds a text. */
        public Builder append(PlacedText more) {
            for (int i = 0; i < more.length(); i++) {
                append(more, i);
            }
            return this;
        }

        private Builder append(char c, int start, int end) {
            int length = text.length();
            if (length == starts.length) {
                starts = Arrays.copyOf(starts, 2 * length);
                ends = Arrays.copyOf(ends, 2 * length);
            }
            starts[length] = start;
            ends[length] = end;
            text.append(c);
            return this;
        }

        /** Whether nothing was added. */
        public boolean isEmpty() {
            return text.isEmpty();
        }

        /** The text; where it stands if it is empty is to be said. */
        public PlacedText build(Span ifEmpty) {
            return new PlacedText(text.toString(), starts, ends, 0, text.length(), ifEmpty);
        }
    }
}
