package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * Everything that is wrong with a fleet. What is wrong with the defaults is told once, there. A warning or advice that
 * more than twenty pilots get for want of the same setting is told once, with their number.
 *
 * @param diagnostics what is wrong, each at its place, in the order of the files
 * @param omitted how many more there are than can be listed
 * @param hasErrors whether there is an error, listed or not
 * @param pilots how many pilots were checked
 */
public record FleetReport(List<Diagnostic> diagnostics, long omitted, boolean hasErrors, int pilots) {
    /** Copies the list. */
    public FleetReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
