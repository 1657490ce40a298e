package io.pilotconfig.core.diagnostic;

import java.util.Optional;

/**
 * A place in a source text.
 *
 * @param file the file as the person named it, {@code -} for standard input
 * @param line from 1
 * @param column from 1, in code points
 * @param excerpt the line to show; empty where showing it might show a secret
 */
public record Location(String file, int line, int column, Optional<Excerpt> excerpt) {
    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
