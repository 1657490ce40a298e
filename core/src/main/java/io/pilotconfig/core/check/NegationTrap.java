package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Unary;
import io.pilotconfig.core.classad.UnaryOperator;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * {@code !} binds tighter than any comparison: {@code !Owner == "alice"} negates a text, an error for every job.
 *
 * <p>Warning; source: HTCondor 23.9.6's old ClassAd syntax. Wrong: {@code !Owner == "alice"}. Right:
 * {@code !(Owner == "alice")}.
 */
final class NegationTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Expression part : inspection.parts()) {
            if (part instanceof Binary binary
                    && isComparison(binary)
                    && binary.left() instanceof Unary unary
                    && unary.operator() == UnaryOperator.NOT
                    && !inspection.isParenthesized(binary, unary)) {
                inspection.report(
                        Codes.EXPRESSION_NEGATION,
                        binary.place(),
                        inspection.quote(binary.place()) + " negates only "
                                + inspection.quote(unary.operand().place()) + ", before it compares.",
                        "write `!(" + inspection.source(unary.operand().place()) + " "
                                + binary.operator().sign() + " "
                                + inspection.source(binary.right().place()) + ")`.");
            }
        }
    }

    static boolean isComparison(Binary binary) {
        return binary.operator().isComparison() || binary.operator().isIdentity();
    }
}
