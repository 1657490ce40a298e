package io.pilotconfig.core.launch;

import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.Parsed;

/** What a pilot gets for a START expression. */
final class StartExpressions {
    private StartExpressions() {}

    /**
     * The expression as written, in parentheses where what the pilot appends by {@code &&} would bind to its last operand only.
     */
    static String appendable(String text) {
        boolean torn = ExpressionParser.parse(text) instanceof Parsed parsed && parsed.bindsWeakerThanAnd();
        return torn ? "(" + text + ")" : text;
    }
}
