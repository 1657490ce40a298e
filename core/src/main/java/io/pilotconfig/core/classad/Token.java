package io.pilotconfig.core.classad;

import org.jspecify.annotations.Nullable;

/** The kinds of words and signs that an expression consists of. */
enum Token {
    END,
    WRONG,
    INTEGER,
    REAL,
    BOOLEAN,
    STRING,
    UNDEFINED,
    ERROR,
    NAME,
    DOT,
    OR(BinaryOperator.OR),
    AND(BinaryOperator.AND),
    BITWISE_OR(BinaryOperator.BITWISE_OR),
    BITWISE_XOR(BinaryOperator.BITWISE_XOR),
    BITWISE_AND(BinaryOperator.BITWISE_AND),
    EQUAL(BinaryOperator.EQUAL),
    NOT_EQUAL(BinaryOperator.NOT_EQUAL),
    IS(BinaryOperator.IS),
    IS_NOT(BinaryOperator.IS_NOT),
    LESS(BinaryOperator.LESS),
    LESS_OR_EQUAL(BinaryOperator.LESS_OR_EQUAL),
    GREATER(BinaryOperator.GREATER),
    GREATER_OR_EQUAL(BinaryOperator.GREATER_OR_EQUAL),
    SHIFT_LEFT(BinaryOperator.SHIFT_LEFT),
    SHIFT_RIGHT(BinaryOperator.SHIFT_RIGHT),
    SHIFT_RIGHT_UNSIGNED(BinaryOperator.SHIFT_RIGHT_UNSIGNED),
    PLUS(BinaryOperator.ADD),
    MINUS(BinaryOperator.SUBTRACT),
    MULTIPLY(BinaryOperator.MULTIPLY),
    DIVIDE(BinaryOperator.DIVIDE),
    REMAINDER(BinaryOperator.REMAINDER),
    NOT,
    BITWISE_NOT,
    ASSIGN,
    QUESTION,
    COLON,
    COMMA,
    SEMICOLON,
    OPEN_PAREN,
    CLOSE_PAREN,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    OPEN_BRACE,
    CLOSE_BRACE;

    private final @Nullable BinaryOperator operator;

    Token() {
        this.operator = null;
    }

    Token(BinaryOperator operator) {
        this.operator = operator;
    }

    /** The operator that it is between two operands; null where it is none. */
    @Nullable
    BinaryOperator operator() {
        return operator;
    }

    /** Whether an operand ends with it, so that a minus behind it subtracts. */
    boolean endsOperand() {
        return switch (this) {
            case INTEGER, REAL, BOOLEAN, STRING, UNDEFINED, ERROR, NAME, DOT, CLOSE_PAREN, CLOSE_BRACKET, CLOSE_BRACE ->
                true;
            default -> false;
        };
    }
}
