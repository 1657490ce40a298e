package io.pilotconfig.core.diagnostic;

import java.util.Optional;

/** Knows where each setting stands in what was read. */
public interface SourceMap {
    /**
     * The diagnostic with the place that it is about: the value, or the key where that is at fault; for a setting that is
     * missing, the first key of the mapping that lacks it; for a piece of a value, that piece as it is written, through
     * quotes, escapes and folded lines. A diagnostic that has a place keeps it.
     */
    Diagnostic locate(Diagnostic diagnostic);

    /** Where the value of a setting stands; empty where none is written, or null. */
    Optional<Location> find(SettingPath setting);
}
