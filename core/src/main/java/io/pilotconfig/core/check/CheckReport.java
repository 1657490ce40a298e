package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.diagnostic.SourceMap;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What came of checking settings. Immutable. */
public final class CheckReport {
    /** Errors of the file's form that leave the value at their path as it is written. */
    private static final Set<Code> VALUE_KNOWN =
            Set.of(Codes.DUPLICATE_KEY, Codes.KEY_NOT_TEXT, Codes.MERGE_KEY, Codes.SEVERAL_DOCUMENTS);

    private final Optional<PilotSettings> settings;
    private final Optional<SourceMap> sources;
    private final List<Diagnostic> found;
    private final Acceptances acceptances;
    private final List<Diagnostic> diagnostics;

    private CheckReport(
            Optional<PilotSettings> settings,
            Optional<SourceMap> sources,
            Collection<Diagnostic> found,
            Acceptances acceptances) {
        this.settings = settings;
        this.sources = sources;
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Diagnostic.byPlace());
        this.found = List.copyOf(sorted);
        this.acceptances = acceptances;
        this.diagnostics = acceptances.isEmpty() ? this.found : reported();
    }

    static CheckReport of(
            Optional<PilotSettings> settings, Optional<SourceMap> sources, Collection<Diagnostic> diagnostics) {
        Map<String, String> accepted =
                settings.isEmpty() ? Map.of() : settings.get().accept();
        return new CheckReport(settings, sources, diagnostics, Acceptances.of(accepted));
    }

    private List<Diagnostic> reported() {
        List<Diagnostic> reported = new ArrayList<>();
        found.stream()
                .filter(diagnostic -> acceptances.reason(diagnostic).isEmpty())
                .forEach(reported::add);
        acceptances.judge(found).stream().map(this::located).forEach(reported::add);
        reported.sort(Diagnostic.byPlace());
        return List.copyOf(reported);
    }

    /** Everything found, in the order of the source, but for what the settings {@link #accepted accept}. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** What the settings accept on purpose, in the order of the source. */
    public List<Accepted> accepted() {
        return found.stream()
                .flatMap(diagnostic ->
                        acceptances.reason(diagnostic).map(reason -> new Accepted(diagnostic, reason)).stream())
                .toList();
    }

    /** Whether there is an error. */
    public boolean hasErrors() {
        return Diagnostic.any(diagnostics, Severity.ERROR);
    }

    /** The settings, right or wrong; empty where there was nothing to make settings of. */
    public Optional<PilotSettings> settings() {
        return settings;
    }

    /**
     * This report with what was found elsewhere, each put in its place in the source. What is found at, above or below a
     * setting that could not be read is left out: it is about the placeholder that stands in for it. So is a warning
     * about what is an error too, be it the whole value or the same piece of it.
     */
    public CheckReport and(Collection<Diagnostic> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<SettingPath> broken = broken();
        Set<SettingPath> aboveBroken = new HashSet<>();
        for (SettingPath path : broken) {
            aboveBroken.addAll(path.ancestors());
        }
        Map<SettingPath, List<Diagnostic>> errors = errors(more);
        List<Diagnostic> all = new ArrayList<>(found);
        for (Diagnostic diagnostic : more) {
            SettingPath path = diagnostic.path();
            boolean readable = broken.isEmpty()
                    || (!aboveBroken.contains(path)
                            && !broken.contains(path)
                            && Collections.disjoint(path.ancestors(), broken));
            if (readable && (diagnostic.severity() == Severity.ERROR || isElsewhere(diagnostic, errors.get(path)))) {
                all.add(located(diagnostic));
            }
        }
        return new CheckReport(settings, sources, all, acceptances);
    }

    private static Map<SettingPath, List<Diagnostic>> errors(Collection<Diagnostic> diagnostics) {
        Map<SettingPath, List<Diagnostic>> errors = new HashMap<>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == Severity.ERROR) {
                List<Diagnostic> others = errors.get(diagnostic.path());
                if (others == null) {
                    others = new ArrayList<>();
                    errors.put(diagnostic.path(), others);
                }
                others.add(diagnostic);
            }
        }
        return errors;
    }

    /** Whether it is about another piece of the value than each of its errors. */
    private static boolean isElsewhere(Diagnostic warning, @Nullable List<Diagnostic> errors) {
        if (errors != null) {
            for (Diagnostic error : errors) {
                if (warning.overlaps(error)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The paths of what could not be read. */
    private Set<SettingPath> broken() {
        Set<SettingPath> broken = new HashSet<>();
        for (Diagnostic diagnostic : found) {
            boolean unread = diagnostic.severity() == Severity.ERROR && !VALUE_KNOWN.contains(diagnostic.code());
            if (unread && !diagnostic.path().equals(SettingPath.ROOT)) {
                broken.add(diagnostic.path());
            }
        }
        return broken;
    }

    private Diagnostic located(Diagnostic diagnostic) {
        return sources.isEmpty() ? diagnostic : sources.get().locate(diagnostic);
    }

    /** Whether the settings accept anything on purpose, so that {@link #ran} and {@link #known} matter. */
    public boolean accepts() {
        return !acceptances.isEmpty();
    }

    /** This report, once rules that report these codes have run: to accept one of them in vain is reported. */
    public CheckReport ran(Collection<Code> codes) {
        return new CheckReport(settings, sources, found, acceptances.ran(codes));
    }

    /** This report, where there are these codes and no more beside those that ran: to accept another is an error. */
    public CheckReport known(Collection<Code> codes) {
        return new CheckReport(settings, sources, found, acceptances.known(codes));
    }

    /**
     * The settings, now known to be right.
     *
     * @throws InvalidSettingsException if there is an error; it carries every diagnostic
     */
    public CheckedSettings orThrow() {
        if (hasErrors()) {
            throw new InvalidSettingsException(diagnostics);
        }
        return new CheckedSettings(settings.orElseThrow());
    }
}
