package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A number of percent, which {@code %} does not make here. */
final class Percentage {
    private static final int LONGEST = 12;
    private static final Pattern PERCENT = Pattern.compile("(?<![0-9.])([0-9]{1,6}(?:\\.[0-9]{1,3})?) *%$");

    private Percentage() {}

    /** The error, if a number and the sign stand before what the lexer stands at. */
    static Optional<SyntaxError> before(Lexer lexer) {
        if (lexer.previous() != Token.REMAINDER) {
            return Optional.empty();
        }
        int end = lexer.previousEnd();
        Matcher percent = PERCENT.matcher(lexer.text()).region(Math.max(0, end - LONGEST), end);
        return percent.find() ? Optional.of(error(lexer, percent)) : Optional.empty();
    }

    private static SyntaxError error(Lexer lexer, Matcher percent) {
        Place place = new Place(percent.start(), percent.end());
        String factor = factor(percent.group(1));
        boolean isMultiplied = lexer.token() == Token.MULTIPLY;
        return Diagnosis.error(
                Kind.MISSING_OPERAND,
                place,
                Diagnosis.quote(lexer, place) + " is no number: nothing stands behind `%`",
                isMultiplied ? "write `" + factor + "`." : "write `" + factor + " * Memory` for a part of the memory.");
    }

    private static String factor(String percent) {
        String factor =
                new BigDecimal(percent).movePointLeft(2).stripTrailingZeros().toPlainString();
        return factor.indexOf('.') < 0 ? factor + ".0" : factor;
    }
}
