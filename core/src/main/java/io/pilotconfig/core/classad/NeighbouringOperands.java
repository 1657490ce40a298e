package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Two values without an operator between them: what the person took for one, or for part of a number. */
final class NeighbouringOperands {
    /** Units of memory by their first letter, in MiB. */
    private static final Map<Character, BigDecimal> MEBIBYTES = Map.of(
            'm', BigDecimal.ONE,
            'g', BigDecimal.valueOf(1L << 10),
            't', BigDecimal.valueOf(1L << 20),
            'p', BigDecimal.valueOf(1L << 30));

    private static final Pattern MEMORY = Pattern.compile("[kmgtp](?:i?b|i)?");

    private NeighbouringOperands() {}

    static SyntaxError error(Lexer lexer) {
        boolean number = lexer.previous() == Token.INTEGER || lexer.previous() == Token.REAL;
        if (number && lexer.token() == Token.NAME && (lexer.previousEnd() == lexer.start() || isUnit(lexer))) {
            return ofSuffix(lexer);
        } else if (isGoingOn(lexer)) {
            return ofGoingOn(lexer);
        } else if (lexer.previous() == Token.STRING && lexer.token() == Token.STRING) {
            return Diagnosis.error(
                    Kind.ADJACENT_STRINGS,
                    Diagnosis.here(lexer),
                    "two texts stand side by side",
                    "join them to one, or write an operator between them.");
        }
        return MethodCall.at(lexer)
                .or(() -> WordOperator.at(lexer, new Place(lexer.previousStart(), lexer.previousEnd())))
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
        if (!isUnit(lexer)) {
            return Diagnosis.error(
                    Kind.MALFORMED_NUMBER,
                    Diagnosis.here(lexer),
                    Diagnosis.quote(lexer, Diagnosis.here(lexer)) + " is no part of a number",
                    "write digits only; put a text into double quotes.");
        }
        return Diagnosis.error(
                Kind.UNIT_SUFFIX,
                new Place(number.start(), lexer.end()),
                "a number has no unit such as " + Diagnosis.quote(lexer, Diagnosis.here(lexer)),
                unitHint(number.in(lexer.text()), suffix.charAt(0), suffix));
    }

    private static boolean isUnit(Lexer lexer) {
        String word = Diagnosis.here(lexer).in(lexer.text()).toLowerCase(Locale.ROOT);
        return MEMORY.matcher(word).matches() || word.equals("b") || word.equals("l") || seconds(word) > 0;
    }

    /** How many seconds the unit is; 0 for a word that is no unit of time. */
    private static long seconds(String unit) {
        return switch (unit) {
            case "s", "sec", "secs", "second", "seconds" -> 1;
            case "min", "mins", "minute", "minutes" -> 60;
            case "h", "hr", "hrs", "hour", "hours" -> 3600;
            case "d", "day", "days" -> 86400;
            default -> 0;
        };
    }

    /** Whether a text stands before a word without a blank, and holds a quote that may have been meant for its end. */
    private static boolean isGoingOn(Lexer lexer) {
        return lexer.previous() == Token.STRING
                && lexer.previousEnd() == lexer.start()
                && lexer.token() == Token.NAME
                && new Place(lexer.previousStart(), lexer.previousEnd())
                        .in(lexer.text())
                        .contains("\\\"");
    }

    private static SyntaxError ofGoingOn(Lexer lexer) {
        int quote = lexer.text().indexOf("\\\"", lexer.previousStart());
        return Diagnosis.error(
                Kind.UNTERMINATED_STRING,
                new Place(quote, quote + 2),
                "`\\\"` is a quote inside of the text, which does not end there",
                "no text ends in a backslash: in a pattern, `.` stands for it, as in `regexp(\"^DOM.$\", NTDomain)`.");
    }

    private static String unitHint(String number, char unit, String suffix) {
        long seconds = seconds(suffix);
        if (seconds > 0 && number.matches("[0-9]{1,9}")) {
            return "write `" + Long.parseLong(number) * seconds + "`: times count seconds.";
        }
        BigDecimal factor = seconds > 0 ? null : MEBIBYTES.get(unit);
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
