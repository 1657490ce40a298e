package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
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
            new SquidMissingRule(),
            new SquidSchemeRule(),
            new SquidPortRule(),
            new WorkDirMissingRule(),
            new DirectoryTwiceRule(),
            new CvmfsMissingRule(),
            new MemoryLowRule(),
            new PidsUnlimitedRule(),
            new OpenFilesUnlimitedRule(),
            new ResourceNameRule(),
            new RepositoryTwiceRule(),
            new CvmfsProxyLastRule(),
            new CvmfsQuotaLowRule(),
            new CvmfsCoveredRule(),
            new MountTargetTwiceRule(),
            new MountHidesRule(),
            new SeccompProfileMissingRule(),
            new SeccompProfileUnusedRule(),
            new PidNamespacesRule(),
            new LifetimeLongRule(),
            new IdleNeverRule(),
            new IdleShortRule(),
            new ImageMovesRule(),
            new GpuImageRule(),
            new CommandWordRule(),
            new EntrypointBypassesRule(),
            new TokenDirectoryRule(),
            new TokenExposedRule(),
            new RepositoriesIgnoredRule(),
            new CvmfsProxyFormRule(),
            new CvmfsHostPathRule(),
            new CvmfsByMountRule(),
            new MountReadOnlyRule(),
            new ImageTagRule(),
            new ImageSeriesRule(),
            new GpuMissingRule(),
            new AttributesFileRule(),
            new AttributeTwiceRule(),
            new AttributeExpressionRule(),
            new VariableTooLongRule(),
            new EnvironmentRules());

    private final List<AddedRule> added;
    private final StartFindings starts = new StartFindings();
    private final ConstraintScan scan = new ConstraintScan();
    private @Nullable Constraints constraints;
    private @Nullable List<Code> codes;

    /**
     * A checker with the rules that a {@link ServiceLoader} finds beside this class, as well as the pilot's own.
     *
     * @throws IllegalArgumentException if two of them have different codes with the same id, or one cannot tell its codes
     * @throws java.util.ServiceConfigurationError if one of them cannot be loaded
     */
    public SettingsChecker() {
        this(installed(SettingsChecker.class.getClassLoader()));
    }

    /**
     * A checker with these rules as well as the pilot's own.
     *
     * @throws IllegalArgumentException if two of them have different codes with the same id, or one cannot tell its codes
     */
    public SettingsChecker(Collection<? extends CheckRule> rules) {
        added = new ArrayList<>();
        for (CheckRule rule : rules) {
            added.add(new AddedRule(rule));
        }
        if (!added.isEmpty()) {
            explanations();
        }
    }

    /**
     * The rules that a {@link ServiceLoader} finds by a class loader, such as one of a folder of jars.
     *
     * @throws java.util.ServiceConfigurationError if one of them cannot be loaded
     */
    public static List<CheckRule> installed(@Nullable ClassLoader loader) {
        List<CheckRule> found = new ArrayList<>();
        ServiceLoader.load(CheckRule.class, loader).forEach(found::add);
        return found;
    }

    /** What the codes mean that this checker reports, those of reading a file included. */
    public Explanations explanations() {
        return Explanations.ofCore()
                .and(Explanations.of(added.stream()
                        .flatMap(rule -> rule.explanations().stream())
                        .toList()));
    }

    /** Whether settings may accept a problem of this code: no error, and not that another one is accepted in vain. */
    public static boolean isAcceptable(Code code) {
        return Acceptances.isAcceptable(code);
    }

    /** Checks settings that were built in code; diagnostics have a path, but no place. */
    public CheckReport check(PilotSettings settings) {
        return check(CheckReport.of(Optional.of(settings), Optional.empty(), List.of()), settings);
    }

    /** Checks what was read from a file; the report holds what was found while reading, too. */
    public CheckReport check(ReadSettings read) {
        CheckReport report = CheckReport.of(read.settings(), read.sources(), read.diagnostics());
        return read.settings().isEmpty()
                ? report
                : check(report, read.settings().get());
    }

    private CheckReport check(CheckReport report, PilotSettings settings) {
        CheckReport checked = report.and(found(settings));
        return checked.accepts() ? checked.ran(codes()) : checked;
    }

    /** The codes of what has run here: one that is core's is about the renderers that are installed. */
    private synchronized List<Code> codes() {
        if (codes == null) {
            codes = explanations().codes().stream()
                    .filter(code -> !code.equals(Codes.TARGET_NOT_INSTALLED))
                    .toList();
        }
        return codes;
    }

    /** Checks each value of what was read by itself, and nothing of what the settings are together. */
    public CheckReport checkValues(ReadSettings read) {
        CheckReport report = CheckReport.of(read.settings(), read.sources(), read.diagnostics());
        return read.settings()
                .filter(settings -> !scan.isClean(settings))
                .map(settings -> report.and(constraints().violations(settings)))
                .orElse(report);
    }

    private List<Diagnostic> found(PilotSettings settings) {
        Problems problems = new Problems();
        for (CheckRule rule : RULES) {
            rule.check(settings, problems);
        }
        StartFindings.Found start = starts.of(settings);
        for (Diagnostic problem : start.problems()) {
            problems.add(problem);
        }
        for (AddedRule rule : added) {
            rule.check(settings, problems);
        }
        if (start.right() && scan.isCleanBesideStart(settings)) {
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
