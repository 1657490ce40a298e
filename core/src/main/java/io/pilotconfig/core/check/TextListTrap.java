package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * A comparison knows no lists and no patterns: {@code Owner == "alice,bob"} and {@code Owner == "a*"} hold for no job.
 *
 * <p>Warning {@code expression-text-list}; source: HTCondor 23.9.6's old ClassAd syntax. Wrong:
 * {@code Owner == {"alice", "bob"}}. Right: {@code stringListMember(Owner, "alice,bob")}, {@code regexp("^a", Owner)}.
 */
final class TextListTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Binary binary : inspection.parts().operations()) {
            if (NegationTrap.isComparison(binary)) {
                check(inspection, binary, binary.left(), binary.right());
                check(inspection, binary, binary.right(), binary.left());
            }
        }
    }

    private static void check(Inspection inspection, Binary binary, Expression side, Expression other) {
        String not =
                binary.operator() == BinaryOperator.NOT_EQUAL || binary.operator() == BinaryOperator.IS_NOT ? "!" : "";
        if (side instanceof Items) {
            report(inspection, side, not + "member(" + inspection.copy(other.place()));
        } else if (side instanceof Literal literal && literal.value() instanceof Value.Text text) {
            if (text.value().indexOf(',') >= 0) {
                report(inspection, side, not + "stringListMember(" + inspection.copy(other.place()));
            } else if (text.value().indexOf('*') >= 0) {
                inspection.report(
                        Codes.EXPRESSION_TEXT_LIST,
                        side.place(),
                        "`*` stands for itself in " + inspection.quote(side.place()) + ".",
                        "write `" + not + "regexp(\"^begin\", " + inspection.copy(other.place()) + ")`.");
            }
        }
    }

    private static void report(Inspection inspection, Expression side, String call) {
        inspection.report(
                Codes.EXPRESSION_TEXT_LIST,
                side.place(),
                inspection.quote(side.place()) + " is compared as a whole, not item by item.",
                "write `" + call + ", " + inspection.copy(side.place()) + ")`.");
    }
}
