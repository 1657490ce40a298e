package io.pilotconfig.core.output;

import java.util.Optional;

/**
 * What became of a file, or would become of it.
 *
 * @param path its path below the directory, with {@code /}
 * @param kind what became of it
 * @param diff how it differs, where that was asked for and it does
 */
public record FileChange(String path, Kind kind, Optional<FileDiff> diff) {
    /** What can become of a file. */
    public enum Kind {
        /** It was not there. */
        CREATED,
        /** Its content or mode was another. */
        CHANGED,
        /** It was right already, and was not touched. */
        UNCHANGED,
        /** An earlier run wrote it, and this one did not. */
        REMOVED,
        /** It would have been removed, but somebody changed it since we wrote it. */
        KEPT
    }

    static FileChange of(String path, Kind kind) {
        return new FileChange(path, kind, Optional.empty());
    }

    /** Whether something is different now, or would be. */
    public boolean isDifference() {
        return kind == Kind.CREATED || kind == Kind.CHANGED || kind == Kind.REMOVED;
    }
}
