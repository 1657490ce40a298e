package io.pilotconfig.core.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects diagnostics, so that one run can report them all. Not thread-safe: one collector, one run. */
public final class Problems {
    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a problem of the value at {@code path}. */
    public void add(Code code, SettingPath path, String message, String hint) {
        found.add(Diagnostic.of(code, path, message, hint));
    }

    /** Adds a problem of the key that ends {@code path}. */
    public void addKey(Code code, SettingPath path, String message, String hint) {
        found.add(Diagnostic.ofKey(code, path, message, hint));
    }

    /** Adds a diagnostic as it is. */
    public void add(Diagnostic diagnostic) {
        found.add(Objects.requireNonNull(diagnostic));
    }

    /** How many were added so far. */
    public int count() {
        return found.size();
    }

    /** All that was added so far, in that order. */
    public List<Diagnostic> all() {
        return List.copyOf(found);
    }
}
