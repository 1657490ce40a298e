package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * A word without quotes is an attribute, a dash subtracts: {@code ProjectName == OSG-Staff} is undefined, so that every job
 * is accepted.
 *
 * <p>Warning {@code expression-unquoted-text}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code Owner == alice}. Right: {@code Owner == "alice"}.
 */
final class UnquotedTextTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        if (inspection.isAllKnown()) {
            return;
        }
        for (Binary binary : inspection.parts().operations()) {
            if (NegationTrap.isComparison(binary)) {
                check(inspection, binary.right(), binary.left());
                check(inspection, binary.left(), binary.right());
            }
        }
    }

    private static void check(Inspection inspection, Expression words, Expression other) {
        if (isUnknown(inspection, words) && isKnown(inspection, other)) {
            words.all().forEach(word -> {
                if (word instanceof Attribute attribute) {
                    inspection.blame(attribute.name());
                }
            });
            inspection.report(
                    Codes.EXPRESSION_UNQUOTED_TEXT,
                    words.place(),
                    inspection.quote(words.place())
                            + " is no text, but asks for attributes that no job is known to have.",
                    "write `\"" + inspection.copy(words.place()) + "\"` if it is meant as a text.");
        }
    }

    /** Whether these are nothing but unknown attributes, joined by dashes at most. */
    private static boolean isUnknown(Inspection inspection, Expression words) {
        Expression rest = words;
        while (rest instanceof Binary binary
                && binary.operator() == BinaryOperator.SUBTRACT
                && isUnknownName(inspection, binary.right())) {
            rest = binary.left();
        }
        return isUnknownName(inspection, rest);
    }

    private static boolean isUnknownName(Inspection inspection, Expression tree) {
        return tree instanceof Attribute attribute
                && !attribute.absolute()
                && !inspection.isBlamed(attribute.name())
                && !inspection.surroundings().isOfJob(attribute.name())
                && !inspection.surroundings().isOfMachine(attribute.name())
                && inspection.nearest(AttributeUse.Scope.BARE, attribute.name()).isEmpty();
    }

    private static boolean isKnown(Inspection inspection, Expression tree) {
        return inspection.use(tree).filter(inspection.surroundings()::isKnown).isPresent();
    }
}
