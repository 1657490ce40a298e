package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * {@code ==} takes texts that differ in letter case for the same. Only said of texts with capitals, whose author seems to
 * care.
 *
 * <p>Advice {@code expression-letter-case}; source: HTCondor 23.9.6's old ClassAd syntax. Wrong:
 * {@code ProjectName == "OSG-Staff"}. Right: {@code ProjectName =?= "OSG-Staff"}.
 */
final class LetterCaseTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Binary binary : inspection.parts().operations()) {
            if (binary.operator() == BinaryOperator.EQUAL || binary.operator() == BinaryOperator.NOT_EQUAL) {
                check(inspection, binary.operator(), binary.left());
                check(inspection, binary.operator(), binary.right());
            }
        }
    }

    private static void check(Inspection inspection, BinaryOperator operator, Expression side) {
        if (side instanceof Literal literal
                && literal.value() instanceof Value.Text text
                && Text.hasCapital(text.value())) {
            boolean equal = operator == BinaryOperator.EQUAL;
            inspection.report(
                    Codes.EXPRESSION_LETTER_CASE,
                    side.place(),
                    "Letter case does not count for `" + operator.sign() + "`: " + inspection.quote(side.place())
                            + " stands for all spellings.",
                    "write `" + (equal ? "=?=" : "=!=") + "` where it should count.");
        }
    }
}
