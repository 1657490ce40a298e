package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Template;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * A comparison knows no lists and no patterns: {@code Owner == "alice,bob"} and {@code Owner == "a*"} hold for no job.
 *
 * <p>Warning {@code expression-text-list}; source: HTCondor 23.9.6's old ClassAd syntax. Wrong:
 * {@code Owner == {"alice", "bob"}}. Right: {@code stringListMember(Owner, "alice,bob")}, {@code regexp("^a", Owner)}.
 */
final class TextListTrap implements ExpressionTrap {
    private static final String AS_A_WHOLE = " is compared as a whole, not item by item.";

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
        String text =
                side instanceof Literal literal && literal.value() instanceof Value.Text value ? value.value() : "";
        boolean several = side instanceof Items || text.indexOf(',') >= 0 || text.indexOf('*') >= 0;
        if (!several || Template.in(inspection.copy(side.place())).isPresent()) {
            return;
        } else if (side instanceof Items) {
            String call = "member(" + inspection.copy(other.place()) + ", " + inspection.copy(side.place());
            report(inspection, binary, inspection.quote(side.place()) + AS_A_WHOLE, call);
        } else if (text.indexOf(',') >= 0) {
            String call = "stringListMember(" + inspection.copy(other.place()) + ", " + inspection.copy(side.place());
            report(inspection, binary, inspection.quote(side.place()) + AS_A_WHOLE, call);
        } else {
            String source = inspection.copy(side.place());
            String pattern = Glob.isLike(text) && !text.contains(".*") ? '"' + Glob.expression(text) + '"' : source;
            String call = "regexp(" + (source.equals("...") ? source : pattern) + ", " + inspection.copy(other.place());
            report(inspection, binary, "`*` stands for itself in " + inspection.quote(side.place()) + ".", call);
        }
    }

    private static void report(Inspection inspection, Binary binary, String message, String call) {
        boolean unequal = binary.operator() == BinaryOperator.NOT_EQUAL || binary.operator() == BinaryOperator.IS_NOT;
        inspection.report(
                Codes.EXPRESSION_TEXT_LIST, binary.place(), message, "write `" + (unequal ? "!" : "") + call + ")`.");
    }
}
