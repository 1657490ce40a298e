package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Literal;
import java.nio.charset.StandardCharsets;

/**
 * {@code absTime("2026-01-25T09:00:00Z")} and {@code relTime("1+00:02:00")}, which HTCondor evaluates while it parses: a text
 * that is no time makes the whole expression invalid.
 */
final class TimeLiteral {
    private static final int YEAR_DIGITS = 4;
    private static final int OTHER_FIELDS = 5;

    private TimeLiteral() {}

    /** Whether the call is one of the two, of a text that is no time. */
    static boolean isMalformed(Call call) {
        boolean absolute = call.function().equalsIgnoreCase("absTime");
        if (!absolute && !call.function().equalsIgnoreCase("relTime")) {
            return false;
        }
        return call.arguments().size() == 1
                && call.arguments().get(0) instanceof Literal literal
                && literal.value() instanceof Value.Text text
                && !(absolute ? isAbsolute(bytes(text.value())) : isRelative(bytes(text.value())));
    }

    /** The text with a character for each byte: HTCondor counts those. */
    private static String bytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** A year of four digits, then up to five fields of two, whatever stands between; then a time zone. */
    private static boolean isAbsolute(String text) {
        String time = withoutZone(text);
        int at = nextDigit(time, 0);
        if (at > time.length() - YEAR_DIGITS) {
            return false;
        }
        at = nextDigit(time, at + YEAR_DIGITS);
        for (int field = 0; field < OTHER_FIELDS; field++) {
            at = nextDigit(time, at <= time.length() - 2 ? at + 2 : at);
        }
        return at == time.length();
    }

    private static String withoutZone(String text) {
        int last = text.length() - 1;
        while (last >= 0 && isBlank(text.charAt(last))) {
            last--;
        }
        if (last > 0 && (text.charAt(last) | 0x20) == 'z') {
            return text.substring(0, last) + text.substring(last + 1);
        } else if (isZone(text, 5, "")) {
            return text.substring(0, text.length() - 5);
        }
        return isZone(text, 6, ":") ? withoutColonZone(text) : text;
    }

    /** Without the colon, the offset counts only if all of it is digits; the colon is gone anyhow. */
    private static String withoutColonZone(String text) {
        String plain = text.substring(0, text.length() - 3) + text.substring(text.length() - 2);
        return isZone(plain, 5, "") ? plain.substring(0, plain.length() - 5) : plain;
    }

    private static boolean isZone(String text, int length, String colon) {
        int from = text.length() - length;
        if (from <= 0 || (text.charAt(from) != '+' && text.charAt(from) != '-')) {
            return false;
        }
        return colon.isEmpty() ? isDigits(text, from + 1) : text.charAt(from + 3) == ':';
    }

    private static boolean isDigits(String text, int from) {
        return nextNonDigit(text, from) == text.length();
    }

    private static int nextDigit(String text, int from) {
        int at = from;
        while (at < text.length() && !Lexer.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int nextNonDigit(String text, int from) {
        int at = from;
        while (at < text.length() && Lexer.isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Days, hours, minutes and seconds, {@code 1+02:03:04.5} or {@code 1d2h3m4.5s}, read from the end. */
    private static boolean isRelative(String text) {
        int at = field(text, text.length(), "sS", true);
        at = field(text, at, "mM:", false);
        at = field(text, at, "hH:", false);
        at = field(text, at, "dD+", false);
        at = beforeBlanks(text, at);
        at = beforeBlanks(text, at > 0 && text.charAt(at - 1) == '-' ? at - 1 : at);
        return at == 0;
    }

    /** Where the field begins that ends at {@code end} with one of the units, or with a digit if it may. */
    private static int field(String text, int end, String units, boolean mayLackUnit) {
        int at = beforeBlanks(text, end);
        boolean unit = at > 0 && units.indexOf(text.charAt(at - 1)) >= 0;
        if (!unit && !(mayLackUnit && at > 0 && Lexer.isDigit(text.charAt(at - 1)))) {
            return at;
        }
        at = beforeDigits(text, beforeBlanks(text, unit ? at - 1 : at));
        return mayLackUnit && at > 0 && text.charAt(at - 1) == '.' ? beforeDigits(text, at - 1) : at;
    }

    private static int beforeDigits(String text, int end) {
        int at = end;
        while (at > 0 && Lexer.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int beforeBlanks(String text, int end) {
        int at = end;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}
