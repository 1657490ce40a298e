package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.regex.Pattern;

/**
 * Numbers that HTCondor takes for others: {@code -0x1F} is 0, {@code -010} is -10, and what does not fit into 64 bits is 0.
 *
 * <p>Warning {@code expression-number}; source: HTCondor 23.9.6's old ClassAd syntax. Wrong:
 * {@code 99999999999999999999}. Right: {@code 1e20}.
 */
final class NumberTrap implements ExpressionTrap {
    private static final int LONGEST_CERTAIN = 18;
    private static final int DATE_LENGTH = 10;
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public void check(Inspection inspection) {
        for (Literal literal : inspection.parts().literals()) {
            check(inspection, literal);
        }
        for (Binary binary : inspection.parts().operations()) {
            if (isDate(inspection, binary)) {
                String date = inspection.source(binary.place());
                inspection.report(
                        Codes.EXPRESSION_NUMBER,
                        binary.place(),
                        "`" + date + "` is no time, but a subtraction.",
                        "write `int(absTime(\"" + date + "T00:00:00Z\"))`.");
            }
        }
    }

    private static void check(Inspection inspection, Literal literal) {
        if (isNumber(literal.value()) && !isPlain(inspection, literal)) {
            String source = inspection.source(literal.place());
            if (isLost(literal.value(), source) || isMisread(source)) {
                inspection.report(
                        Codes.EXPRESSION_NUMBER,
                        literal.place(),
                        inspection.quote(literal.place()) + " is " + literal + " for HTCondor.",
                        "write a decimal number without leading zeros, below 9223372036854775808.");
            }
        }
    }

    private static boolean isDate(Inspection inspection, Binary binary) {
        return binary.operator() == BinaryOperator.SUBTRACT
                && binary.left() instanceof Binary left
                && left.operator() == BinaryOperator.SUBTRACT
                && binary.place().end() - binary.place().start() == DATE_LENGTH
                && DATE.matcher(inspection.source(binary.place())).matches();
    }

    private static boolean isNumber(Value value) {
        return value instanceof Value.Whole || value instanceof Value.Real;
    }

    /** Whether it is what nearly all are: a whole number that was read as one, without a leading zero. */
    private static boolean isPlain(Inspection inspection, Literal literal) {
        char first = inspection.first(literal.place());
        return first >= '1' && first <= '9' && literal.value() instanceof Value.Whole whole && whole.value() != 0;
    }

    private static boolean isLost(Value value, String source) {
        return (value instanceof Value.Whole whole && whole.value() == 0 && source.length() > LONGEST_CERTAIN)
                || (value instanceof Value.Real real && Double.isInfinite(real.value()));
    }

    /** Whether it looks hexadecimal or octal, or begins with two dots. */
    private static boolean isMisread(String source) {
        int first = source.startsWith("-") ? 1 : 0;
        char second = source.length() > first + 1 ? source.charAt(first + 1) : '.';
        return source.startsWith("..")
                || (source.charAt(first) == '0'
                        && (second == 'x' || second == 'X' || (second >= '0' && second <= '9')));
    }
}
