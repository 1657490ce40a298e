package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * {@code ==} does not ask whether an attribute is there: what is compared with {@code undefined} by it is undefined, too.
 *
 * <p>Warning {@code start-undefined}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong: {@code TARGET.RequestGPUs == undefined}. Right:
 * {@code TARGET.RequestGPUs =?= undefined}.
 */
final class UndefinedComparisonTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Binary binary : inspection.parts().operations()) {
            if (isEquality(binary) && (isUndefined(binary.left()) || isUndefined(binary.right()))) {
                Expression other = isUndefined(binary.right()) ? binary.left() : binary.right();
                inspection.use(other).ifPresent(use -> inspection.blame(Codes.START_UNDEFINED, use.name()));
                inspection.report(
                        Codes.START_UNDEFINED,
                        binary.place(),
                        inspection.quote(binary.place())
                                + " is undefined for every job, and the pilot accepts a job where "
                                + inspection.setting() + " is undefined.",
                        hint(inspection, binary, other));
            }
        }
    }

    /** Whether the whole is such a comparison, of which enough is said. */
    static boolean isWhole(Inspection inspection) {
        return inspection.parsed().tree() instanceof Binary binary
                && isEquality(binary)
                && (isUndefined(binary.left()) || isUndefined(binary.right()));
    }

    private static boolean isEquality(Binary binary) {
        return binary.operator() == BinaryOperator.EQUAL || binary.operator() == BinaryOperator.NOT_EQUAL;
    }

    private static boolean isUndefined(Expression tree) {
        return tree instanceof Literal literal && literal.value() instanceof Value.Undefined;
    }

    /** What asks whether something is there. */
    static String hint(Inspection inspection, Binary binary, Expression other) {
        boolean unequal = binary.operator() == BinaryOperator.NOT_EQUAL || binary.operator() == BinaryOperator.IS_NOT;
        return "write `" + inspection.copy(other.place()) + (unequal ? " =!= " : " =?= ") + "undefined`.";
    }
}
