package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks settings against every rule of the pilot, whether they come from a file or were built in code:
 *
 * <pre>{@code
 * CheckedSettings checked = new SettingsChecker().check(settings).orThrow();
 * }</pre>
 *
 * Checking costs some microseconds; only the first settings that break a constraint cost some tenths of a second more,
 * when Bean Validation starts in order to say which: keep the checker. Thread-safe.
 */
public final class SettingsChecker {
    private static final List<CheckRule> RULES = List.of(
            new SquidRule(),
            new RecommendationRule(),
            new ResourceNameRule(),
            new CvmfsRule(),
            new MountRule(),
            new SecurityRule(),
            new LifetimeRule(),
            new ImageRule(),
            new CommandRule(),
            new AttributesFileRule(),
            new StartExpressionRule(),
            new AttributeExpressionRule(),
            new VariableRules());

    private @Nullable Constraints constraints;

    /** Checks settings that were built in code; diagnostics have a path, but no place. */
    public CheckReport check(PilotSettings settings) {
        return CheckReport.of(Optional.of(settings), Optional.empty(), List.of())
                .and(found(settings));
    }

    /** Checks what was read from a file; the report holds what was found while reading, too. */
    public CheckReport check(ReadSettings read) {
        CheckReport report = CheckReport.of(read.settings(), read.sources(), read.diagnostics());
        return read.settings().map(this::found).map(report::and).orElse(report);
    }

    /** Checks each value of what was read by itself, and nothing of what the settings are together. */
    public CheckReport checkValues(ReadSettings read) {
        CheckReport report = CheckReport.of(read.settings(), read.sources(), read.diagnostics());
        return read.settings()
                .filter(settings -> !ConstraintScan.isClean(settings))
                .map(settings -> report.and(constraints().violations(settings)))
                .orElse(report);
    }

    private List<Diagnostic> found(PilotSettings settings) {
        Problems problems = new Problems();
        for (CheckRule rule : RULES) {
            rule.check(settings, problems);
        }
        if (ConstraintScan.isClean(settings)) {
            return problems.all();
        }
        List<Diagnostic> all = new ArrayList<>(problems.all());
        all.addAll(constraints().violations(settings));
        return all;
    }

    private synchronized Constraints constraints() {
        if (constraints == null) {
            constraints = new Constraints();
        }
        return constraints;
    }
}
