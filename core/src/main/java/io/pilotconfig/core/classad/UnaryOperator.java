package io.pilotconfig.core.classad;

/** An operator before its operand; all bind tighter than any {@link BinaryOperator}. */
public enum UnaryOperator {
    /** The negative of a number. */
    MINUS('-'),
    /** The number itself. */
    PLUS('+'),
    /** The opposite of a truth. */
    NOT('!'),
    /** The opposite of each bit. */
    BITWISE_NOT('~');

    private final char sign;

    UnaryOperator(char sign) {
        this.sign = sign;
    }

    /** How it is written. */
    public char sign() {
        return sign;
    }
}
