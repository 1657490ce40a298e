package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

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
    /** @throws IllegalArgumentException if the rule cannot tell its codes, or they are not its own */
    AddedRule(CheckRule rule) {
        this.rule = rule;
        this.explanations = explanations(rule);
    }

    private static List<Explanation> explanations(CheckRule rule) {
        List<Explanation> told;
        try {
            told = rule.explanations();
        } catch (RuntimeException | LinkageError | AssertionError | StackOverflowError e) {
            throw refused(rule, "fails when it is asked for its explanations: " + failure(rule, e));
        }
        if (told == null || told.stream().anyMatch(Objects::isNull)) {
            throw refused(rule, "gives `null` for an explanation");
        }
        Explanations ours = Explanations.ofCore();
        for (Explanation explanation : told) {
            if (ours.find(explanation.code().id()).isPresent()) {
                throw refused(
                        rule,
                        "has the code `" + explanation.code() + "`, which is pilotconfig's own: begin its id with the"
                                + " name of your site");
            }
        }
        return List.copyOf(told);
    }

    private static IllegalArgumentException refused(CheckRule rule, String what) {
        return new IllegalArgumentException("The rule " + rule.getClass().getName() + " " + what);
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
            report("failed: " + failure(rule, e) + ".", problems);
            return;
        }
        for (Diagnostic diagnostic : found) {
            Optional<String> fault = fault(diagnostic.code());
            if (fault.isEmpty()) {
                problems.add(diagnostic);
            } else {
                report("reports the code `" + diagnostic.code() + "`" + fault.get() + ".", problems);
            }
        }
    }

    private Optional<String> fault(Code code) {
        Optional<Severity> declared = explanations.stream()
                .map(Explanation::code)
                .filter(code::equals)
                .map(Code::severity)
                .findFirst();
        if (declared.isEmpty()) {
            return Optional.of(", which it does not declare");
        }
        return declared.filter(severity -> severity != code.severity())
                .map(severity -> " as " + name(code.severity()) + ", but declares it as " + name(severity));
    }

    private static String name(Severity severity) {
        return "`" + severity.name().toLowerCase(Locale.ROOT) + "`";
    }

    private void report(String what, Problems problems) {
        problems.add(
                Codes.RULE_FAILED,
                SettingPath.ROOT,
                "The rule " + rule.getClass().getName() + " " + what,
                "tell who made the rule; without its jar the rest is checked.");
    }

    /** What happened, and where in the rule. The failure's message is not shown, for it may repeat a secret. */
    private static String failure(CheckRule rule, Throwable failure) {
        String name = rule.getClass().getName();
        for (StackTraceElement frame : failure.getStackTrace()) {
            if (frame.getClassName().startsWith(name)) {
                return failure.getClass().getName() + " at " + frame.getFileName() + ":" + frame.getLineNumber();
            }
        }
        return failure.getClass().getName();
    }
}
