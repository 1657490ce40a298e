package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;

/**
 * The pilot appends {@code && (TARGET.ITB_Sites =!= True)} to the expression, which would bind to the last operand of {@code ||} or
 * {@code ? :} only. So the renderers put it into parentheses.
 *
 * <p>Warning {@code start-parentheses}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code Owner == "a" || Owner == "b"}. Right: {@code (Owner == "a" || Owner == "b")}.
 */
final class ParenthesesTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        if (inspection.parsed().bindsWeakerThanAnd()) {
            inspection.report(
                    Codes.START_PARENTHESES,
                    inspection.setting()
                            + " gets parentheses around it: what the pilot appends by `&&` would bind to its last part only.",
                    "write the parentheses yourself.");
        }
    }
}
