package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BuiltIns;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Expression.Unary;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What is an error whatever the job: kinds that cannot be compared, a division by zero, an expression that asks for itself.
 * Where it decides, the pilot accepts no job.
 *
 * <p>Warning {@code expression-always-error}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code TARGET.RequestCpus > "4"}. Right: {@code TARGET.RequestCpus > 4}.
 */
final class AlwaysErrorTrap implements ExpressionTrap {
    private static final String CHECK_KINDS = "check the kinds of the values: number, text, list.";

    @Override
    public void check(Inspection inspection) {
        if (inspection.errors().isEmpty()) {
            return;
        }
        Set<Expression> negations = negations(inspection);
        for (Expression part : inspection.errors()) {
            if (!isSaidOtherwise(inspection, part) && !negations.contains(part) && !inspection.isBlamed(part)) {
                inspection.report(
                        Codes.EXPRESSION_ALWAYS_ERROR,
                        part.place(),
                        inspection.quote(part.place()) + " is an error for every job.",
                        hint(inspection, part));
            }
        }
    }

    private static String hint(Inspection inspection, Expression part) {
        Optional<AttributeUse> use = inspection.use(part);
        if (use.isPresent() && inspection.surroundings().isCircular(use.get().name())) {
            return "leave it out: it is made of this expression, and HTCondor would go round in circles.";
        }
        if (part instanceof Binary binary) {
            Expression time = isTime(binary.left()) ? binary.left() : binary.right();
            return isTime(time)
                    ? "an attribute or `time()` counts seconds: write `int(" + inspection.copy(time.place()) + ")`."
                    : hint(binary);
        }
        return part instanceof Call call ? hint(inspection, call) : CHECK_KINDS;
    }

    /** A list where a text should stand, or the other way round. */
    private static String hint(Inspection inspection, Call call) {
        if (call.arguments().size() != 2 || !inspection.isShort(call.place())) {
            return CHECK_KINDS;
        }
        String function = call.function().toLowerCase(Locale.ROOT);
        Expression list = call.arguments().get(1);
        String meant = function.equals("member") && list instanceof Literal
                ? "stringListMember"
                : function.equals("stringlistmember") && list instanceof Items ? "member" : "";
        return meant.isEmpty()
                ? CHECK_KINDS
                : "write `" + meant
                        + inspection
                                .source(call.place())
                                .substring(call.function().length()) + "`.";
    }

    private static boolean isTime(Expression tree) {
        return tree instanceof Call call && call.function().equalsIgnoreCase("absTime");
    }

    private static String hint(Binary binary) {
        return switch (binary.operator()) {
            case DIVIDE, REMAINDER -> "nothing can be divided by zero, and the remainder is one of integers.";
            case BITWISE_AND -> "write `&&` to join conditions: `&` is for integers.";
            case BITWISE_OR -> "write `||` to join conditions: `|` is for integers.";
            default ->
                NegationTrap.isComparison(binary) ? "compare a number with a number, a text with a text." : CHECK_KINDS;
        };
    }

    /** Whether another rule says more about it. */
    private static boolean isSaidOtherwise(Inspection inspection, Expression part) {
        if (part instanceof Call call) {
            return BuiltIns.find(call.function()).isEmpty()
                    || ArgumentCountTrap.isMiscounted(call)
                    || BuiltIns.isExact(call.function())
                    || SwappedArgumentsTrap.isSwapped(inspection, call);
        } else if (part instanceof Binary binary) {
            boolean ofList = binary.left() instanceof Items || binary.right() instanceof Items;
            return TextOperandTrap.isOfTexts(binary)
                    || (NegationTrap.isComparison(binary)
                            && (ofList || ChainedComparisonTrap.isChained(inspection, binary)));
        }
        return false;
    }

    /** The negations that were meant for the whole of a comparison. */
    private static Set<Expression> negations(Inspection inspection) {
        Set<Expression> negations = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Binary binary : inspection.parts().operations()) {
            if (binary.left() instanceof Unary unary && NegationTrap.isMeantForAll(inspection, unary, binary)) {
                negations.add(unary);
            }
        }
        return negations;
    }
}
