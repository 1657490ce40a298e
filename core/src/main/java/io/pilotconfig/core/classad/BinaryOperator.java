package io.pilotconfig.core.classad;

/** An operator between two operands. All associate to the left. */
public enum BinaryOperator {
    /** True where one side is. */
    OR("||", 1),
    /** True where both sides are. */
    AND("&&", 2),
    /** Of the bits of integers. */
    BITWISE_OR("|", 3),
    /** Of the bits of integers. */
    BITWISE_XOR("^", 4),
    /** Of the bits of integers. */
    BITWISE_AND("&", 5),
    /** Equal; letter case does not count. Undefined where a side is. */
    EQUAL("==", 6),
    /** Not equal; letter case does not count. Undefined where a side is. */
    NOT_EQUAL("!=", 6),
    /** The same, in type, value and letter case; also written {@code is}. Never undefined. */
    IS("=?=", 6),
    /** Not the same; also written {@code isnt}. Never undefined. */
    IS_NOT("=!=", 6),
    /** Less. */
    LESS("<", 7),
    /** Less or equal. */
    LESS_OR_EQUAL("<=", 7),
    /** Greater. */
    GREATER(">", 7),
    /** Greater or equal. */
    GREATER_OR_EQUAL(">=", 7),
    /** Bits to the left. */
    SHIFT_LEFT("<<", 8),
    /** Bits to the right, keeping the sign. */
    SHIFT_RIGHT(">>", 8),
    /** Bits to the right, filling with zeros. */
    SHIFT_RIGHT_UNSIGNED(">>>", 8),
    /** The sum. */
    ADD("+", 9),
    /** The difference. */
    SUBTRACT("-", 9),
    /** The product. */
    MULTIPLY("*", 10),
    /** The quotient, of integers without its fraction. */
    DIVIDE("/", 10),
    /** The remainder. */
    REMAINDER("%", 10);

    private final String sign;
    private final int precedence;

    BinaryOperator(String sign, int precedence) {
        this.sign = sign;
        this.precedence = precedence;
    }

    /** How it is written. */
    public String sign() {
        return sign;
    }

    /** How tightly it binds: from 1, the loosest. The conditional operator is 0. */
    public int precedence() {
        return precedence;
    }

    /** Whether it compares and gives undefined where a side is: {@code ==}, {@code !=} and the orders. */
    public boolean isComparison() {
        return (precedence == EQUAL.precedence || precedence == LESS.precedence) && !isIdentity();
    }

    /** Whether it is {@code =?=} or {@code =!=}, which always answer. */
    public boolean isIdentity() {
        return this == IS || this == IS_NOT;
    }

    /** Whether it is {@code ||} or {@code &&}. */
    public boolean isLogical() {
        return this == OR || this == AND;
    }
}
