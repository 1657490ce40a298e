package io.pilotconfig.core.diagnostic;

/**
 * The line of the source that a diagnostic is about, with the part at fault. Secrets are masked already.
 *
 * @param line the line as it stands, without its end
 * @param from where the part at fault begins, in characters of {@code line}
 * @param to where it ends
 */
public record Excerpt(String line, int from, int to) {
    /** @throws IndexOutOfBoundsException if the part does not lie in the line */
    public Excerpt {
        java.util.Objects.checkFromToIndex(from, to, line.length());
    }
}
