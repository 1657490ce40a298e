package io.pilotconfig.core.fleet;

import io.pilotconfig.core.check.Accepted;
import io.pilotconfig.core.diagnostic.Diagnostic;
import java.util.List;

/**
 * Everything that is wrong with a fleet. What is wrong with the defaults is told once, there. A warning or advice that
 * more than twenty pilots get for want of the same setting is told once, with their number.
 *
 * @param diagnostics what is wrong, each at its place, in the order of the files
 * @param omitted how many more there are than can be listed
 * @param hasErrors whether there is an error, listed or not
 * @param accepted what pilots accept on purpose, as far as it can be listed
 * @param acceptances how much that is, listed or not
 * @param pilots how many pilots were checked
 */
public record FleetReport(
        List<Diagnostic> diagnostics,
        long omitted,
        boolean hasErrors,
        List<Accepted> accepted,
        long acceptances,
        int pilots) {
    /** Copies the lists. */
    public FleetReport {
        diagnostics = List.copyOf(diagnostics);
        accepted = List.copyOf(accepted);
    }
}
