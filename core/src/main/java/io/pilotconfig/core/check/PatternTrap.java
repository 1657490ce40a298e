package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.Locale;
import java.util.Set;

/**
 * A pattern that is no regular expression: its call is an error for every job. Most often it was meant as in a shell.
 *
 * <p>Warning {@code expression-always-error}; source: HTCondor 23.9.6's library, run. Wrong: {@code regexp("*alice*", Owner)}. Right:
 * {@code regexp("alice", Owner)}.
 */
final class PatternTrap implements ExpressionTrap {
    private static final Set<String> FUNCTIONS =
            Set.of("regexp", "regexps", "replace", "replaceall", "stringlist_regexpmember");

    @Override
    public void check(Inspection inspection) {
        for (Call call : inspection.parts().calls()) {
            if (call.arguments().size() > 1
                    && call.arguments().get(0) instanceof Literal pattern
                    && pattern.value() instanceof Value.Text text
                    && FUNCTIONS.contains(call.function().toLowerCase(Locale.ROOT))) {
                check(inspection, pattern, text.value());
            }
        }
    }

    private static void check(Inspection inspection, Literal pattern, String text) {
        PatternSyntax.fault(text)
                .ifPresent(words -> inspection.report(
                        Codes.EXPRESSION_ALWAYS_ERROR,
                        pattern.place(),
                        inspection.quote(pattern.place()) + " " + words + ": the call is an error for every job.",
                        hint(text)));
    }

    private static String hint(String pattern) {
        String expression = Glob.isLike(pattern) ? Glob.expression(pattern) : Glob.literal(pattern);
        return "write `\"" + expression
                + "\"`: in a regular expression, `.*` stands for any text, `\\` before a sign for itself.";
    }
}
