package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BuiltIns;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Unary;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.Collections;
import java.util.IdentityHashMap;
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
            if (!isSaidOtherwise(part) && !negations.contains(part) && !inspection.isBlamed(part)) {
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
        return part instanceof Binary binary ? hint(binary) : CHECK_KINDS;
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
    private static boolean isSaidOtherwise(Expression part) {
        if (part instanceof Call call) {
            return BuiltIns.find(call.function()).isEmpty()
                    || ArgumentCountTrap.isMiscounted(call)
                    || BuiltIns.isExact(call.function());
        } else if (part instanceof Binary binary) {
            return NegationTrap.isComparison(binary)
                    && (binary.left() instanceof Items || binary.right() instanceof Items);
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
