package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * A comparison knows no lists and no patterns: {@code Owner == "alice,bob"} and {@code Owner == "a*"} hold for no job.
 *
 * <p>Warning; source: HTCondor 23.9.6's old ClassAd syntax. Wrong: {@code Owner == {"alice", "bob"}}. Right:
 * {@code stringListMember(Owner, "alice,bob")}, {@code regexp("^a", Owner)}.
 */
final class TextListTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        for (Binary binary : inspection.parts().operations()) {
            if (NegationTrap.isComparison(binary)) {
                check(inspection, binary.left());
                check(inspection, binary.right());
            }
        }
    }

    private static void check(Inspection inspection, Expression side) {
        boolean list = side instanceof Items;
        String text =
                side instanceof Literal literal && literal.value() instanceof Value.Text value ? value.value() : "";
        if (list || text.indexOf(',') >= 0) {
            inspection.report(
                    Codes.EXPRESSION_TEXT_LIST,
                    side.place(),
                    inspection.quote(side.place()) + " is compared as a whole, not item by item.",
                    "write `stringListMember(Owner, \"alice,bob\")`.");
        } else if (text.indexOf('*') >= 0) {
            inspection.report(
                    Codes.EXPRESSION_TEXT_LIST,
                    side.place(),
                    "`*` stands for itself in " + inspection.quote(side.place()) + ".",
                    "write `regexp(\"^begin\", Owner)`.");
        }
    }
}
