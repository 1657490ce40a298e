package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * A text is no condition: {@code Owner == "alice" || "bob"} is an error for every job that is not alice's.
 *
 * <p>Warning {@code expression-text-operand}; source: HTCondor 23.9.6's old ClassAd syntax. Wrong:
 * {@code Owner == "alice" || "bob"}. Right: {@code Owner == "alice" || Owner == "bob"}.
 */
final class TextOperandTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Binary binary : inspection.parts().operations()) {
            if (binary.operator().isLogical()) {
                check(inspection, binary, binary.left());
                check(inspection, binary, binary.right());
            }
        }
    }

    private static void check(Inspection inspection, Binary binary, Expression side) {
        if (side instanceof Literal literal && literal.value() instanceof Value.Text) {
            inspection.report(
                    Codes.EXPRESSION_TEXT_OPERAND,
                    side.place(),
                    inspection.quote(side.place()) + " is a text, no condition that `"
                            + binary.operator().sign() + "` could join.",
                    "write out what it is compared with: `Owner == \"alice\" || Owner == \"bob\"`.");
        }
    }
}
