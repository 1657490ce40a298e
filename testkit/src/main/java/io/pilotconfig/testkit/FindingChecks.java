package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for everything that a renderer reports. */
final class FindingChecks {
    /** What core reports when it binds a renderer's options. */
    private static final Set<Code> BINDING =
            Set.of(Codes.UNKNOWN_KEY, Codes.MISSING_KEY, Codes.WRONG_TYPE, Codes.UNKNOWN_VALUE, Codes.NUMBER_RANGE);

    private final String id;
    private final Set<Code> own;

    FindingChecks(Renderer<?> renderer) {
        this.id = renderer.id();
        this.own = renderer.explanations().stream().map(Explanation::code).collect(Collectors.toSet());
    }

    /** Checks findings about settings that core has no error in. */
    void check(List<Diagnostic> findings, PilotSettings settings) {
        findings.forEach(finding -> check(finding, settings));
    }

    /** Checks the findings of settings that were refused. */
    void checkRefusal(List<Diagnostic> findings, PilotSettings settings) {
        check(findings, settings);
        assertThat(Diagnostic.any(findings, Severity.ERROR))
                .as("an error among the findings of settings that are refused")
                .isTrue();
    }

    private void check(Diagnostic finding, PilotSettings settings) {
        SettingPath path = finding.path();
        boolean binding = BINDING.contains(finding.code()) && isOption(path);
        assertThat(binding || own.contains(finding.code()))
                .as("`%s` at `%s` is one of the renderer's own codes", finding.code(), path)
                .isTrue();
        assertThat(isWithin(path, settings))
                .as("`%s` is the path of a setting (%s)", path, finding.code())
                .isTrue();
        assertThat(finding.message())
                .as("the message of %s", finding.code())
                .isNotBlank()
                .doesNotContain("\n");
        assertThat(finding.hint()).as("the hint of %s", finding.code()).doesNotContain("\n");
        assertThat(finding.location())
                .as("the place of %s, which core puts in", finding.code())
                .isEmpty();
    }

    private boolean isOption(SettingPath path) {
        List<Object> steps = path.steps();
        return steps.size() >= 2
                && steps.get(0).equals("targets")
                && steps.get(1).equals(id);
    }

    /** Whether a path is that of a setting which these settings may have. */
    boolean isWithin(SettingPath path, PilotSettings settings) {
        List<Object> steps = path.steps();
        if (steps.isEmpty() || !(steps.get(0) instanceof String key) || !SettingsTree.KEYS.contains(key)) {
            return false;
        }
        return switch (key) {
            case "targets" -> isOption(path);
            case "mounts" -> isItem(steps, settings.mounts().size());
            case "command" -> isItem(steps, settings.command().size());
            case "environment" -> isKey(steps, settings.environment().keySet());
            case "attributes" -> isKey(steps, settings.attributes().keySet());
            default -> true;
        };
    }

    private static boolean isItem(List<Object> steps, int size) {
        return steps.size() == 1 || (steps.get(1) instanceof Integer index && index < size);
    }

    private static boolean isKey(List<Object> steps, Set<String> keys) {
        return steps.size() == 1 || (steps.get(1) instanceof String key && keys.contains(key));
    }
}
