package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * Comparisons are no chain: {@code 1 < RequestCpus < 4} asks whether true or false is less than 4, and it always is.
 *
 * <p>Warning {@code expression-chained}; source: HTCondor 23.9.6's library, run. Wrong: {@code 1 < RequestCpus < 4}. Right:
 * {@code 1 < RequestCpus && RequestCpus < 4}.
 */
final class ChainedComparisonTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Binary binary : inspection.parts().operations()) {
            if (isChained(inspection, binary)) {
                Binary inner = (Binary) binary.left();
                inspection.report(
                        Codes.EXPRESSION_CHAINED,
                        binary.place(),
                        inspection.quote(inner.place()) + " is true or false, and that is compared with "
                                + inspection.quote(binary.right().place()) + ".",
                        "write `" + apart(inspection, inner, binary) + "`.");
            }
        }
    }

    /** Whether a comparison goes on from another one as if both were about the same value. */
    static boolean isChained(Inspection inspection, Binary binary) {
        return NegationTrap.isComparison(binary)
                && binary.left() instanceof Binary inner
                && NegationTrap.isComparison(inner)
                && !inspection.isParenthesized(binary, inner)
                && isNoCondition(inspection, binary.right());
    }

    /** Whether it is never a truth value, so that nobody meant to compare it with one. */
    private static boolean isNoCondition(Inspection inspection, Expression side) {
        Outcome value = Evaluation.of(side, inspection.surroundings());
        return !value.mayBe(Kind.TRUE) && !value.mayBe(Kind.FALSE) && !value.isAlways(Kind.UNDEFINED, Kind.ERROR);
    }

    /** Both comparisons, each with the value that they have in common. */
    private static String apart(Inspection inspection, Binary inner, Binary outer) {
        boolean ofFirst = inner.right() instanceof Literal && !(inner.left() instanceof Literal);
        Expression common = ofFirst ? inner.left() : inner.right();
        String first = inspection.copy(inner.place());
        String second = inspection.copy(common.place()) + " " + outer.operator().sign() + " "
                + inspection.copy(outer.right().place());
        boolean anyOf = ofFirst && isEqual(inner) && isEqual(outer);
        return anyOf ? "(" + first + " || " + second + ")" : first + " && " + second;
    }

    private static boolean isEqual(Binary binary) {
        return binary.operator() == BinaryOperator.EQUAL;
    }
}
