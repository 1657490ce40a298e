package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A text is no condition: {@code Owner == "alice" || "bob"} is an error for every job that is not alice's. A number is one,
 * but {@code JobUniverse == 5 || 7} holds for every job.
 *
 * <p>Warning {@code expression-text-operand}; source: HTCondor 23.9.6's old ClassAd syntax. Wrong:
 * {@code Owner == "alice" || "bob"}. Right: {@code Owner == "alice" || Owner == "bob"}.
 */
final class TextOperandTrap implements ExpressionTrap {
    private static final int MOST_VALUES = 20;
    private static final String WRITE_OUT =
            "write out what it is compared with: `Owner == \"alice\" || Owner == \"bob\"`.";

    @Override
    public void check(Inspection inspection) {
        Set<Expression> told = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Binary binary : inspection.parts().operations()) {
            if (NegationTrap.isComparison(binary)) {
                checkValues(inspection, binary, told);
            } else if (binary.operator().isLogical() && !told.contains(binary)) {
                if (isValue(binary.left())) {
                    check(inspection, binary, binary.left(), likeLeft(binary.right()));
                }
                if (isValue(binary.right())) {
                    check(inspection, binary, binary.right(), likeRight(binary.left()));
                }
            }
        }
    }

    /** One value compared with several: {@code Owner == ("alice" || "bob")}. */
    private static void checkValues(Inspection inspection, Binary binary, Set<Expression> told) {
        if (!(binary.right() instanceof Binary values && values.operator().isLogical())) {
            return;
        }
        List<Expression> literals = new ArrayList<>();
        for (Expression part : values.all()) {
            if (part instanceof Literal && isValue(part)) {
                literals.add(part);
            } else if (!(part instanceof Binary inner && inner.operator().isLogical())) {
                return;
            }
        }
        told.addAll(values.all());
        boolean unequal = binary.operator() == BinaryOperator.NOT_EQUAL || binary.operator() == BinaryOperator.IS_NOT;
        String subject =
                inspection.copy(binary.left().place()) + " " + binary.operator().sign() + " ";
        String apart = literals.stream()
                .limit(MOST_VALUES)
                .map(literal -> subject + inspection.copy(literal.place()))
                .collect(Collectors.joining(unequal ? " && " : " || "));
        inspection.report(
                Codes.EXPRESSION_TEXT_OPERAND,
                binary.place(),
                inspection.quote(values.place()) + " joins conditions, not what is compared.",
                literals.size() > MOST_VALUES ? WRITE_OUT : "write `(" + apart + ")`.");
    }

    private static void check(Inspection inspection, Binary binary, Expression side, @Nullable Binary like) {
        if (isText(side) || like != null) {
            inspection.report(
                    Codes.EXPRESSION_TEXT_OPERAND,
                    side.place(),
                    inspection.quote(side.place()) + " is a " + (isText(side) ? "text" : "number")
                            + ", no condition that `" + binary.operator().sign() + "` could join.",
                    like == null ? WRITE_OUT : hint(inspection, binary, side, like));
        }
    }

    /** The same comparison with the other value; none where joining the two would hold for every job, or for none. */
    private static String hint(Inspection inspection, Binary binary, Expression side, Binary like) {
        boolean equal = like.operator() == BinaryOperator.EQUAL || like.operator() == BinaryOperator.IS;
        return equal && binary.operator() == BinaryOperator.OR
                ? "write `" + inspection.copy(like.left().place()) + " "
                        + like.operator().sign() + " " + inspection.copy(side.place()) + "`."
                : WRITE_OUT;
    }

    /** The comparison with a value that ends the tree, values alone aside. */
    private static @Nullable Binary likeRight(Expression tree) {
        Expression rest = tree;
        while (rest instanceof Binary binary && binary.operator().isLogical()) {
            rest = isValue(binary.right()) ? binary.left() : binary.right();
        }
        return comparison(rest);
    }

    /** The comparison with a value that begins the tree, values alone aside. */
    private static @Nullable Binary likeLeft(Expression tree) {
        Expression rest = tree;
        while (rest instanceof Binary binary && binary.operator().isLogical()) {
            rest = isValue(binary.left()) ? binary.right() : binary.left();
        }
        return comparison(rest);
    }

    private static @Nullable Binary comparison(Expression tree) {
        return tree instanceof Binary binary && NegationTrap.isComparison(binary) && isValue(binary.right())
                ? binary
                : null;
    }

    /** Whether a condition that is an error for every job has been told of as one made of texts. */
    static boolean isOfTexts(Binary binary) {
        return binary.operator().isLogical() && (isText(binary.left()) || isText(binary.right()));
    }

    private static boolean isText(Expression tree) {
        return tree instanceof Literal literal && literal.value() instanceof Value.Text;
    }

    private static boolean isValue(Expression tree) {
        return tree instanceof Literal literal
                && (literal.value() instanceof Value.Text
                        || literal.value() instanceof Value.Whole
                        || literal.value() instanceof Value.Real);
    }
}
