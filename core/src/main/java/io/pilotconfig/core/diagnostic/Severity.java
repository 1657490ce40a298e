package io.pilotconfig.core.diagnostic;

import java.util.Locale;

/** How bad a problem is. The severity belongs to the rule that found it, never to the occasion. */
public enum Severity {
    /** The pilot would fail, misbehave, or something would be executed that nobody meant. Nothing is rendered. */
    ERROR,
    /** The pilot runs, but OSG's documents recommend otherwise, or something in the file has no effect. */
    WARNING,
    /** Better practice. Never makes a run fail, not even a strict one. */
    ADVICE;

    /** The word that users see and scripts parse: {@code error}, {@code warning} or {@code advice}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
