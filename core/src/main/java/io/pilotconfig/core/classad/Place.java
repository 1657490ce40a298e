package io.pilotconfig.core.classad;

import org.jspecify.annotations.Nullable;

/**
 * Where in its text a piece of an expression stands. All places are equal, so that two trees are equal when they say the
 * same, wherever they stand.
 *
 * @param start the first character, counted from 0 in Java's characters
 * @param end the character behind the last
 */
public record Place(int start, int end) {
    /** The place of what stands in no text. */
    public static final Place NONE = new Place(-1, -1);

    /** The piece of {@code text} that stands here. */
    public String in(String text) {
        return text.substring(start, end);
    }

    /** The same, cut after so many of Java's characters, or one less between the halves of one, with dots for the rest. */
    public String in(String text, int longest) {
        if (end - start <= longest) {
            return in(text);
        }
        int cut = start + longest;
        boolean between = Character.isSurrogatePair(text.charAt(cut - 1), text.charAt(cut));
        return text.substring(start, between ? cut - 1 : cut) + "...";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 0;
    }
}
