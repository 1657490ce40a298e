package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Unary;
import io.pilotconfig.core.classad.UnaryOperator;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * {@code !} binds tighter than any comparison: {@code !Owner == "alice"} negates a text, an error for every job.
 *
 * <p>Warning {@code expression-negation}; source: HTCondor 23.9.6's old ClassAd syntax. Wrong:
 * {@code !Owner == "alice"}. Right: {@code !(Owner == "alice")}.
 */
final class NegationTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Binary binary : inspection.parts().operations()) {
            if (binary.left() instanceof Unary unary && isMeantForAll(inspection, unary, binary)) {
                inspection.report(
                        Codes.EXPRESSION_NEGATION,
                        binary.place(),
                        inspection.quote(binary.place()) + " negates only "
                                + inspection.quote(unary.operand().place()) + ", before it compares.",
                        "write `!(" + inspection.copy(unary.operand().place()) + " "
                                + binary.operator().sign() + " "
                                + inspection.copy(binary.right().place()) + ")`.");
            }
        }
    }

    /** Whether a comparison begins with a negation that was meant for all of it. */
    static boolean isMeantForAll(Inspection inspection, Unary unary, Binary binary) {
        return isComparison(binary)
                && unary.operator() == UnaryOperator.NOT
                && !inspection.isParenthesized(binary, unary);
    }

    static boolean isComparison(Binary binary) {
        return binary.operator().isComparison() || binary.operator().isIdentity();
    }
}
