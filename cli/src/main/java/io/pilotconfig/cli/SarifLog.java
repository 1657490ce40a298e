package io.pilotconfig.cli;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.explain.Explanations;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Prints findings for code scanning: the log of a run in SARIF 2.1.0 (OASIS), with the rules that they are of. Shows
 * nothing of a file but what diagnostics say of it.
 */
final class SarifLog {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final List<Finding> findings;
    private final List<Unread> unread;
    private final Explanations explanations;
    private final SortedMap<String, Code> rules = new TreeMap<>();
    private final boolean someAccepted;

    /**
     * A file that could not be read.
     *
     * @param file the file as the person named it
     * @param explanation what is to say about it
     */
    record Unread(String file, String explanation) {}

    private SarifLog(Collection<Finding> findings, Collection<Unread> unread, Explanations explanations) {
        this.findings = List.copyOf(findings);
        this.unread = List.copyOf(unread);
        this.explanations = explanations;
        findings.forEach(finding ->
                rules.put(finding.diagnostic().code().id(), finding.diagnostic().code()));
        this.someAccepted =
                findings.stream().anyMatch(finding -> finding.accepted().isPresent());
    }

    /**
     * The log as text.
     *
     * @param status the exit status of the run
     */
    static String of(Collection<Finding> findings, Collection<Unread> unread, int status, Explanations explanations) {
        Map<String, Object> run = new SarifLog(findings, unread, explanations).run(status);
        return JsonTree.print(JsonTree.object("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run)));
    }

    private Map<String, Object> run(int status) {
        Map<String, Object> driver = JsonTree.object(
                "name",
                "pilotconfig",
                "version",
                Usage.packagedVersion(),
                "rules",
                rules.values().stream().map(this::rule).toList());
        return JsonTree.object(
                "tool",
                JsonTree.object("driver", driver),
                "invocations",
                List.of(invocation(status)),
                "columnKind",
                "unicodeCodePoints",
                "results",
                findings.stream().map(this::result).toList());
    }

    private Map<String, Object> invocation(int status) {
        return JsonTree.object(
                "executionSuccessful",
                unread.isEmpty(),
                "exitCode",
                status,
                "toolExecutionNotifications",
                unread.stream().map(SarifLog::notification).toList());
    }

    private static Map<String, Object> notification(Unread unread) {
        Map<String, Object> place = JsonTree.object("artifactLocation", SarifArtifact.of(unread.file()));
        return JsonTree.object(
                "level",
                "error",
                "message",
                text(unread.explanation()),
                "locations",
                List.of(JsonTree.object("physicalLocation", place)));
    }

    private Map<String, Object> rule(Code code) {
        Optional<Explanation> explanation = explanations.find(code.id());
        return JsonTree.object(
                "id",
                code.id(),
                "shortDescription",
                text(code.summary()),
                "fullDescription",
                text(explanation.map(Explanation::reason).orElse(code.summary())),
                "help",
                explanation.map(SarifLog::help),
                "defaultConfiguration",
                JsonTree.object("level", level(code.severity())));
    }

    private static Map<String, Object> help(Explanation explanation) {
        return JsonTree.object("text", help(explanation, "%s"), "markdown", help(explanation, "```yaml\n%s\n```"));
    }

    private static String help(Explanation explanation, String example) {
        return explanation.reason() + "\n\nSource: " + explanation.source() + ".\n\nWrong:\n\n"
                + example.replace("%s", explanation.wrong()) + "\n\nRight:\n\n"
                + example.replace("%s", explanation.right()) + "\n";
    }

    private Map<String, Object> result(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        String hint = diagnostic.hint().isEmpty() ? "" : "\nHint: " + diagnostic.hint();
        return JsonTree.object(
                "ruleId",
                diagnostic.code().id(),
                "ruleIndex",
                rules.headMap(diagnostic.code().id()).size(),
                "level",
                level(diagnostic.severity()),
                "message",
                text(diagnostic.message() + hint),
                "locations",
                diagnostic.location().stream()
                        .map(place -> location(place, diagnostic.path()))
                        .toList(),
                "suppressions",
                suppressions(finding));
    }

    /** What the file itself accepts. A run says of all its results whether they are suppressed, or of none. */
    private Optional<List<Object>> suppressions(Finding finding) {
        List<Object> suppressions = finding.accepted().stream()
                .<Object>map(reason -> JsonTree.object("kind", "inSource", "justification", reason))
                .toList();
        return someAccepted ? Optional.of(suppressions) : Optional.empty();
    }

    private static Map<String, Object> location(Location place, SettingPath path) {
        Map<String, Object> region = JsonTree.object(
                "startLine", place.line(), "startColumn", place.column(), "endColumn", SarifArtifact.endColumn(place));
        Optional<Object> setting = Optional.of(path)
                .filter(any -> !any.equals(SettingPath.ROOT))
                .map(any -> List.of(JsonTree.object("fullyQualifiedName", any.toString())));
        return JsonTree.object(
                "physicalLocation",
                JsonTree.object("artifactLocation", SarifArtifact.of(place.file()), "region", region),
                "logicalLocations",
                setting);
    }

    private static Map<String, Object> text(String words) {
        return JsonTree.object("text", words);
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
