package io.pilotconfig.cli;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.fleet.FleetReport;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * How many problems there are of each severity.
 *
 * @param errors errors
 * @param warnings warnings
 * @param advice pieces of advice
 * @param accepted what the settings accept on purpose, of any severity
 */
record Tally(long errors, long warnings, long advice, long accepted) {
    static Tally of(CheckReport report) {
        return of(report.diagnostics(), report.accepted().size());
    }

    static Tally of(FleetReport report) {
        return of(report.diagnostics(), report.acceptances());
    }

    private static Tally of(List<Diagnostic> diagnostics, long accepted) {
        return new Tally(
                count(diagnostics, Severity.ERROR),
                count(diagnostics, Severity.WARNING),
                count(diagnostics, Severity.ADVICE),
                accepted);
    }

    private static long count(Collection<Diagnostic> diagnostics, Severity severity) {
        long count = 0;
        for (Diagnostic diagnostic : diagnostics) {
            count += diagnostic.severity() == severity ? 1 : 0;
        }
        return count;
    }

    int status(boolean strict) {
        return errors > 0 || (strict && warnings > 0) ? ExitStatus.INVALID_SETTINGS : ExitStatus.DONE;
    }

    /** One line: {@code site.yaml: 2 errors, 1 warning.} */
    String summary(String file, boolean strict) {
        List<String> parts = new ArrayList<>();
        add(parts, errors, "error", "errors");
        add(parts, warnings, "warning", "warnings");
        add(parts, advice, "piece of advice", "pieces of advice");
        if (parts.isEmpty()) {
            parts.add("no problems");
        }
        add(parts, accepted, "accepted", "accepted");
        String counts = String.join(", ", parts);
        return file + ": " + counts + (strict && errors == 0 && warnings > 0 ? "; strict: failed." : ".");
    }

    private static void add(List<String> parts, long count, String one, String many) {
        if (count > 0) {
            parts.add(count + " " + (count == 1 ? one : many));
        }
    }
}
