package io.pilotconfig.cli;

import io.pilotconfig.core.output.FileChange;
import io.pilotconfig.core.output.FileChange.Kind;
import java.util.EnumMap;
import java.util.Map;

/** How many files became what. */
final class ChangeCounts {
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);

    void add(FileChange change) {
        counts.merge(change.kind(), 1L, Long::sum);
    }

    /** Adds files that are as they were. */
    void addUnchanged(long files) {
        counts.merge(Kind.UNCHANGED, files, Long::sum);
    }

    long of(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    long differences() {
        return of(Kind.CREATED) + of(Kind.CHANGED) + of(Kind.REMOVED);
    }

    /** One line: {@code 2 files created, 1 changed, 0 removed, 37 unchanged.} */
    String summary(boolean check) {
        return (check ? "would be: " : "") + of(Kind.CREATED) + " created, " + of(Kind.CHANGED) + " changed, "
                + of(Kind.REMOVED) + " removed, " + of(Kind.UNCHANGED) + " unchanged.";
    }
}
