package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rule that somebody added. Nobody knows what it does: where it fails, or reports what it did not announce, that is an
 * error of its own, and the rest is checked all the same.
 *
 * <p>Error {@code rule-failed}; source: the jar that adds the rule. Wrong: a rule that throws an exception. Right: one
 * that reports what it finds, by the codes that it declares.
 */
final class AddedRule {
    private final CheckRule rule;
    private final List<Explanation> explanations;
    private final Set<Code> codes;

    /** @throws IllegalArgumentException if the rule fails to tell its codes */
    AddedRule(CheckRule rule) {
        this.rule = rule;
        this.explanations = explanations(rule);
        this.codes = explanations.stream().map(Explanation::code).collect(Collectors.toSet());
    }

    private static List<Explanation> explanations(CheckRule rule) {
        try {
            return List.copyOf(rule.explanations());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(
                    "The rule " + rule.getClass().getName() + " does not tell its codes: " + e, e);
        }
    }

    List<Explanation> explanations() {
        return explanations;
    }

    void check(PilotSettings settings, Problems problems) {
        List<Diagnostic> found;
        try {
            Problems own = new Problems();
            rule.check(settings, own);
            found = own.all();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            report("failed: " + e.getClass().getName() + place(e) + ".", problems);
            return;
        }
        for (Diagnostic diagnostic : found) {
            if (codes.contains(diagnostic.code())) {
                problems.add(diagnostic);
            } else {
                report("reports the code `" + diagnostic.code() + "`, which it does not declare.", problems);
            }
        }
    }

    private void report(String what, Problems problems) {
        problems.add(
                Codes.RULE_FAILED,
                SettingPath.ROOT,
                "The rule " + rule.getClass().getName() + " " + what,
                "tell who made the rule; without its jar the rest is checked.");
    }

    /** Where in the rule it happened. The failure's message is not shown, for it may repeat a secret. */
    private String place(Throwable failure) {
        String name = rule.getClass().getName();
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(name)) {
                return " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return "";
    }
}
