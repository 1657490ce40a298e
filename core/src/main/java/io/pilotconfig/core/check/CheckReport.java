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
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What came of checking settings. Immutable. */
public final class CheckReport {
    /** Errors of the file's form that leave the value at their path as it is written. */
    private static final Set<Code> VALUE_KNOWN =
            Set.of(Codes.DUPLICATE_KEY, Codes.KEY_NOT_TEXT, Codes.MERGE_KEY, Codes.SEVERAL_DOCUMENTS);

    private final Optional<PilotSettings> settings;
    private final Optional<SourceMap> sources;
    private final List<Diagnostic> diagnostics;

    private CheckReport(Optional<PilotSettings> settings, Optional<SourceMap> sources, List<Diagnostic> diagnostics) {
        this.settings = settings;
        this.sources = sources;
        this.diagnostics = diagnostics;
    }

    static CheckReport of(
            Optional<PilotSettings> settings, Optional<SourceMap> sources, Collection<Diagnostic> diagnostics) {
        return new CheckReport(
                settings,
                sources,
                diagnostics.stream().sorted(Diagnostic.byPlace()).toList());
    }

    /** Everything found, in the order of the source. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
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
     * about a value that is an error too.
     */
    public CheckReport and(Collection<Diagnostic> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<SettingPath> broken = new HashSet<>();
        Set<SettingPath> aboveBroken = new HashSet<>();
        diagnostics.stream()
                .filter(diagnostic ->
                        diagnostic.severity() == Severity.ERROR && !VALUE_KNOWN.contains(diagnostic.code()))
                .map(Diagnostic::path)
                .filter(path -> !path.equals(SettingPath.ROOT))
                .forEach(path -> {
                    broken.add(path);
                    aboveBroken.addAll(path.ancestors());
                });
        Set<SettingPath> faulty = more.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .map(Diagnostic::path)
                .collect(Collectors.toSet());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        more.stream()
                .filter(found -> !aboveBroken.contains(found.path())
                        && !broken.contains(found.path())
                        && found.path().ancestors().stream().noneMatch(broken::contains))
                .filter(found -> found.severity() == Severity.ERROR || !faulty.contains(found.path()))
                .map(found -> sources.map(map -> map.locate(found)).orElse(found))
                .forEach(all::add);
        return of(settings, sources, all);
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
