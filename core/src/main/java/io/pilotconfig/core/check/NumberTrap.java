package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.regex.Pattern;

/**
 * Numbers that HTCondor takes for others: {@code -0x1F} is 0, {@code -010} is -10, and what does not fit into 64 bits is 0.
 *
 * <p>Warning; source: HTCondor 23.9.6's old ClassAd syntax. Wrong: {@code 99999999999999999999}. Right:
 * {@code 1e20}.
 */
final class NumberTrap implements ExpressionTrap {
    private static final int LONGEST_CERTAIN = 18;
    private static final Pattern ZERO = Pattern.compile("-?0[xX0-9].*|\\.\\..*");

    @Override
    public void check(Inspection inspection) {
        for (Expression part : inspection.parts()) {
            if (part instanceof Literal literal) {
                check(inspection, literal);
            }
        }
    }

    private static void check(Inspection inspection, Literal literal) {
        boolean number = literal.value() instanceof Value.Whole || literal.value() instanceof Value.Real;
        String source = number ? inspection.source(literal.place()) : "";
        boolean lost =
                literal.value() instanceof Value.Whole whole && whole.value() == 0 && source.length() > LONGEST_CERTAIN;
        boolean infinite = literal.value() instanceof Value.Real real && Double.isInfinite(real.value());
        if (lost || infinite || ZERO.matcher(source).matches()) {
            inspection.report(
                    Codes.EXPRESSION_NUMBER,
                    literal.place(),
                    inspection.quote(literal.place()) + " is " + literal + " for HTCondor.",
                    "write a decimal number without leading zeros, below 9223372036854775808.");
        }
    }
}
