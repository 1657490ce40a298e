package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * In old ClassAd syntax a backslash stands for itself, unless a quote follows: {@code "a\\.b"} has two backslashes, {@code "\n"} is
 * two characters.
 *
 * <p>Warning {@code expression-backslash}; source: HTCondor 23.9.6's old ClassAd syntax. Wrong:
 * {@code regexp("a\\.b", Owner)}. Right: {@code regexp("a\.b", Owner)}.
 */
final class BackslashTrap implements ExpressionTrap {
    private static final Set<String> PATTERN_FUNCTIONS = Set.of(
            "regexp", "regexps", "regexpmember", "replace", "replaceall", "stringlist_regexpmember", "unresolved");

    /** Two backslashes before what only one of them would mean something with. */
    private static final Pattern IN_PATTERN = Pattern.compile("\\\\\\\\[.dwsbDWSB^$|?*+()\\[\\]{}]");

    private static final Pattern IN_TEXT = Pattern.compile("\\\\[\\\\ntr]");

    @Override
    public void check(Inspection inspection) {
        if (!inspection.hasBackslash()) {
            return;
        }
        Set<Expression> ofPatterns = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Call call : inspection.parts().calls()) {
            if (PATTERN_FUNCTIONS.contains(call.function().toLowerCase(Locale.ROOT))) {
                ofPatterns.addAll(call.arguments());
            }
        }
        for (Literal literal : inspection.parts().literals()) {
            if (literal.value() instanceof Value.Text text) {
                boolean pattern = ofPatterns.contains(literal);
                if (text.value().indexOf('\\') >= 0
                        && (pattern ? IN_PATTERN : IN_TEXT)
                                .matcher(text.value())
                                .find()) {
                    inspection.report(
                            Codes.EXPRESSION_BACKSLASH,
                            literal.place(),
                            "A backslash stands for itself here, so that `\\\\` are two and `\\n` are two characters.",
                            pattern ? "write one backslash: `\"a\\.b\"`." : "write the characters that are meant.");
                }
            }
        }
    }
}
