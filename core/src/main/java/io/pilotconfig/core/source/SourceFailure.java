package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.io.IOException;

/** Ends the reading of a text that is too long or not in UTF-8: a mistake of the person, not of the machine. */
public final class SourceFailure extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    /** A failure that is told by a diagnostic. */
    public SourceFailure(Code code, String message, String hint) {
        super(message);
        this.diagnostic = Diagnostic.of(code, SettingPath.ROOT, message, hint);
    }

    /** What to tell. */
    Diagnostic diagnostic() {
        return diagnostic;
    }
}
