package io.pilotconfig.cli;

import io.pilotconfig.core.check.CheckReport;
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
    /** What a report has to say, in the order of the source; what is accepted only if it is to be shown, too. */
    static List<Finding> of(CheckReport report, boolean withAccepted) {
        List<Finding> findings = new ArrayList<>();
        report.diagnostics().forEach(diagnostic -> findings.add(new Finding(diagnostic, Optional.empty())));
        if (withAccepted) {
            report.accepted()
                    .forEach(accepted ->
                            findings.add(new Finding(accepted.diagnostic(), Optional.of(accepted.reason()))));
        }
        findings.sort(Comparator.comparing(Finding::diagnostic, Diagnostic.byPlace()));
        return findings;
    }
}
