package io.pilotconfig.core.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where settings with errors were asked to become something; carries every diagnostic, warnings too. */
public final class InvalidSettingsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    /** An exception whose message is the diagnostics as the command prints them. */
    public InvalidSettingsException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(DiagnosticText::of).collect(Collectors.joining()));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** All problems found, errors and the rest, in the order of the source. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /**
     * Does nothing if there is no error among the diagnostics.
     *
     * @throws InvalidSettingsException if there is one
     */
    public static void throwIfErrors(List<Diagnostic> diagnostics) {
        if (Diagnostic.any(diagnostics, Severity.ERROR)) {
            throw new InvalidSettingsException(diagnostics);
        }
    }
}
