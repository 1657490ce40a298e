package io.pilotconfig.core.section;

import org.jspecify.annotations.Nullable;

/**
 * A scalar, as it was written: {@code True} is the text {@code True}, {@code 007} the text {@code 007}.
 *
 * @param text the value with quotes and escapes resolved
 * @param plain whether it was written without quotes, so that {@code null} means absent
 * @param span where it stands, its quotes included
 */
public record Scalar(String text, boolean plain, Span span) implements Node {
    /** A text made in code; it is never {@code null}, whatever it says. */
    public static Scalar of(String text) {
        return new Scalar(text, false, Span.NONE);
    }

    /** Whether it means "absent": nothing at all, {@code ~}, or a plain {@code null} (YAML 1.2 core schema). */
    public boolean isNull() {
        return plain
                && switch (text) {
                    case "", "~", "null", "Null", "NULL" -> true;
                    default -> false;
                };
    }

    @Override
    public Scalar movedTo(Span place) {
        return new Scalar(text, plain, place);
    }

    @Override
    public String kind() {
        return "a single value";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Scalar that && text.equals(that.text) && isNull() == that.isNull();
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
