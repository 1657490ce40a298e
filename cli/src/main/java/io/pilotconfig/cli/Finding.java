package io.pilotconfig.cli;

import io.pilotconfig.core.check.Accepted;
import io.pilotconfig.core.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A diagnostic to show.
 *
 * @param diagnostic what was found
 * @param accepted why the settings accept it; empty where they do not
 */
record Finding(Diagnostic diagnostic, Optional<String> accepted) {
    /** What was found, in the order of the source, and beside it what is accepted. */
    static List<Finding> of(List<Diagnostic> diagnostics, List<Accepted> accepted) {
        List<Finding> findings = new ArrayList<>();
        diagnostics.forEach(diagnostic -> findings.add(new Finding(diagnostic, Optional.empty())));
        if (!accepted.isEmpty()) {
            accepted.forEach(one -> findings.add(new Finding(one.diagnostic(), Optional.of(one.reason()))));
            findings.sort(Comparator.comparing(Finding::diagnostic, Diagnostic.byPlace()));
        }
        return findings;
    }
}
