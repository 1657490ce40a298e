package io.pilotconfig.core.section;

/**
 * A stretch of a source text.
 *
 * @param start the first character, counted from 0 in code points
 * @param end the character behind the last
 */
public record Span(int start, int end) {
    /** The span of what stands in no source. */
    public static final Span NONE = new Span(-1, -1);
}
