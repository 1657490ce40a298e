package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;

/** Two values without an operator between them: what the person took for one, or for part of a number. */
final class NeighbouringOperands {
    /** Units of memory by their first letter, in MiB. */
    private static final Map<Character, BigDecimal> MEBIBYTES = Map.of(
            'm', BigDecimal.ONE,
            'g', BigDecimal.valueOf(1L << 10),
            't', BigDecimal.valueOf(1L << 20),
            'p', BigDecimal.valueOf(1L << 30));

    private NeighbouringOperands() {}

    static SyntaxError error(Lexer lexer) {
        boolean number = lexer.previous() == Token.INTEGER || lexer.previous() == Token.REAL;
        if (number && lexer.token() == Token.NAME && lexer.previousEnd() == lexer.start()) {
            return ofSuffix(lexer);
        } else if (lexer.previous() == Token.STRING && lexer.token() == Token.STRING) {
            return Diagnosis.error(
                    Kind.ADJACENT_STRINGS,
                    Diagnosis.here(lexer),
                    "two texts stand side by side",
                    "join them to one, or write an operator between them.");
        }
        return WordOperator.at(lexer, new Place(lexer.previousStart(), lexer.previousEnd()))
                .or(() -> WordOperator.at(lexer, Diagnosis.here(lexer)))
                .orElseGet(() -> Diagnosis.error(
                        Kind.MISSING_OPERATOR,
                        Diagnosis.here(lexer),
                        "no operator stands before " + Diagnosis.quote(lexer, Diagnosis.here(lexer)),
                        "join conditions by `&&` or `||`; a text stands in double quotes."));
    }

    /** A name directly behind a number: a unit, or digits joined by {@code _}. */
    private static SyntaxError ofSuffix(Lexer lexer) {
        Place number = new Place(lexer.previousStart(), lexer.previousEnd());
        String suffix = Diagnosis.here(lexer).in(lexer.text()).toLowerCase(Locale.ROOT);
        if (!suffix.matches("b|[kmgtp](?:i?b)?|s|min|h|d|l")) {
            return Diagnosis.error(
                    Kind.MALFORMED_NUMBER,
                    Diagnosis.here(lexer),
                    Diagnosis.quote(lexer, Diagnosis.here(lexer)) + " is no part of a number",
                    "write digits only; put a text into double quotes.");
        }
        return Diagnosis.error(
                Kind.UNIT_SUFFIX,
                Diagnosis.here(lexer),
                "a number has no unit such as " + Diagnosis.quote(lexer, Diagnosis.here(lexer)),
                unitHint(number.in(lexer.text()), suffix.charAt(0), suffix));
    }

    private static String unitHint(String number, char unit, String suffix) {
        BigDecimal factor = suffix.equals("min") ? null : MEBIBYTES.get(unit);
        if (factor == null || !number.matches("[0-9]{1,9}(?:\\.[0-9]{1,9})?")) {
            return "write a plain number: `RequestMemory` counts MiB, `RequestDisk` KiB, times count seconds.";
        }
        BigDecimal mebibytes = new BigDecimal(number).multiply(factor);
        return "write `" + plain(mebibytes) + "` where MiB are counted, as in `RequestMemory`, `"
                + plain(mebibytes.multiply(BigDecimal.valueOf(1024))) + "` where KiB are, as in `RequestDisk`.";
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
