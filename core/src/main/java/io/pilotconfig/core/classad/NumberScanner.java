package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.SyntaxError.Kind;
import java.math.BigInteger;

/**
 * Scans a number, or the dot that selects. Takes what HTCondor's lexer takes in old syntax: {@code 017} and {@code 0x1F}
 * are wrong, but {@code -017} and {@code 0x1.8} are not.
 */
final class NumberScanner {
    private static final int LONG_DIGITS = 18;

    private final String text;
    private final int start;
    private int at;
    private Kind problem = Kind.MALFORMED_NUMBER;
    private Value value = Value.UNDEFINED;

    NumberScanner(String text, int start) {
        this.text = text;
        this.start = start;
        this.at = start;
    }

    int end() {
        return at;
    }

    Kind problem() {
        return problem;
    }

    Value value() {
        return value;
    }

    /** Whether the minus here is followed by a number at once. */
    boolean beginsNegative() {
        return isDigit(start + 1) || (peek(start + 1) == '.' && isDigit(start + 2));
    }

    Token scan() {
        at += peek(at) == '-' ? 1 : 0;
        boolean zero = peek(at) == '0';
        boolean hexadecimal = zero && (peek(at + 1) | 0x20) == 'x';
        boolean whole = isDigit(at);
        if (hexadecimal) {
            at += 2;
            if (!isHexDigit(at)) {
                problem = Kind.HEXADECIMAL;
                return Token.WRONG;
            }
            while (isHexDigit(at)) {
                at++;
            }
        } else {
            skipDigits();
        }
        boolean exponent = !hexadecimal && isExponent();
        if (peek(at) == '.') {
            return fraction(whole);
        }
        return exponent ? exponent() : integer(zero && !hexadecimal);
    }

    /** What begins with the dot that stands here: the fraction, or a selection. A second dot is skipped. */
    private Token fraction(boolean whole) {
        at++;
        at += !whole && peek(at) == '.' ? 1 : 0;
        if (!isDigit(at)) {
            return whole ? Token.WRONG : Token.DOT;
        }
        skipDigits();
        return isExponent() ? exponent() : real();
    }

    private Token exponent() {
        at++;
        at += peek(at) == '+' || peek(at) == '-' ? 1 : 0;
        if (!isDigit(at)) {
            return Token.WRONG;
        }
        skipDigits();
        return real();
    }

    private Token real() {
        String digits = text.substring(start, at);
        value = new Value.Real(isHexadecimal() ? hexadecimal(digits) : decimal(digits));
        return Token.REAL;
    }

    private static double decimal(String digits) {
        return digits.startsWith("..") ? 0 : Double.parseDouble(digits);
    }

    /** An {@code e} is a digit here, and a sign behind it ends the number. */
    private static double hexadecimal(String digits) {
        int sign = Math.max(digits.lastIndexOf('+'), digits.lastIndexOf('-'));
        return Double.parseDouble((sign > 0 ? digits.substring(0, sign) : digits) + "p0");
    }

    private Token integer(boolean zero) {
        boolean leadingZero = peek(start) == '0' && at - start > 1;
        boolean hexadecimal = isHexadecimal();
        if (leadingZero || (zero && hasNoOctal())) {
            problem = hexadecimal ? Kind.HEXADECIMAL : Kind.OCTAL;
            return Token.WRONG;
        }
        value = new Value.Whole(hexadecimal ? 0 : number());
        return Token.INTEGER;
    }

    private boolean isHexadecimal() {
        int first = start + (peek(start) == '-' ? 1 : 0);
        return peek(first) == '0' && (peek(first + 1) | 0x20) == 'x';
    }

    private boolean hasNoOctal() {
        for (int i = start + 1; i < at; i++) {
            if (peek(i) > '7') {
                return true;
            }
        }
        return false;
    }

    /** What does not fit into 64 bits is 0 for HTCondor. */
    private long number() {
        if (at - start <= LONG_DIGITS) {
            return Long.parseLong(text, start, at, 10);
        }
        boolean negative = peek(start) == '-';
        int first = start + (negative ? 1 : 0);
        while (peek(first) == '0') {
            first++;
        }
        if (at - first > LONG_DIGITS + 1) {
            return 0;
        }
        BigInteger exact = new BigInteger((negative ? "-0" : "0") + text.substring(first, at));
        return exact.bitLength() < Long.SIZE ? exact.longValue() : 0;
    }

    private boolean isExponent() {
        return (peek(at) | 0x20) == 'e';
    }

    private void skipDigits() {
        while (isDigit(at)) {
            at++;
        }
    }

    private boolean isDigit(int index) {
        return Lexer.isDigit(peek(index));
    }

    private boolean isHexDigit(int index) {
        return Character.digit(peek(index), 16) >= 0 && peek(index) < 0x80;
    }

    private char peek(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }
}
