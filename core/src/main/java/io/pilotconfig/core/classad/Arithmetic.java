package io.pilotconfig.core.classad;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The binary operators but {@code ||} and {@code &&} on two values, in HTCondor's arithmetic. */
final class Arithmetic {
    private static final int LAST_SHIFT = 64;

    private Arithmetic() {}

    static Value binary(BinaryOperator operator, Value left, Value right) {
        if (operator.isIdentity()) {
            return identity(operator, left, right);
        } else if (left instanceof Value.Failure || right instanceof Value.Failure) {
            return Value.ERROR;
        } else if (left instanceof Value.Undefined || right instanceof Value.Undefined) {
            return Value.UNDEFINED;
        }
        return switch (operator) {
            case ADD, SUBTRACT, MULTIPLY, DIVIDE, REMAINDER -> arithmetic(operator, number(left), number(right));
            case BITWISE_AND, BITWISE_OR, BITWISE_XOR, SHIFT_LEFT, SHIFT_RIGHT, SHIFT_RIGHT_UNSIGNED ->
                left instanceof Value.Whole l && right instanceof Value.Whole r
                        ? Value.of(bitwise(operator, l.value(), r.value()))
                        : Value.ERROR;
            default -> compare(operator, left, right);
        };
    }

    /** Whether type and value are the same, letter case included. Lists cannot be compared at all. */
    private static Value identity(BinaryOperator operator, Value left, Value right) {
        if (left instanceof Value.Several && right instanceof Value.Several) {
            return Value.ERROR;
        }
        boolean same = (left instanceof Value.Real l && right instanceof Value.Real r)
                ? l.value() == r.value()
                : left.equals(right);
        return Value.of(same == (operator == BinaryOperator.IS));
    }

    static Value compare(BinaryOperator operator, Value left, Value right) {
        if (left instanceof Value.Text l && right instanceof Value.Text r) {
            return Value.of(holds(operator, compareIgnoringCase(l.value(), r.value())));
        }
        Value a = number(left);
        Value b = number(right);
        if (a instanceof Value.Whole l && b instanceof Value.Whole r) {
            return Value.of(holds(operator, Long.compare(l.value(), r.value())));
        } else if (a instanceof Value.Failure || b instanceof Value.Failure) {
            return Value.ERROR;
        }
        return Value.of(holds(operator, real(a), real(b)));
    }

    /** NUMBERS of both kinds, and booleans as 0 and 1; all else is an error. */
    private static Value number(Value value) {
        if (value instanceof Value.Truth truth) {
            return Value.of(truth.value() ? 1L : 0L);
        }
        return value instanceof Value.Whole || value instanceof Value.Real ? value : Value.ERROR;
    }

    static double real(Value number) {
        return number instanceof Value.Whole whole
                ? (double) whole.value()
                : number instanceof Value.Real real ? real.value() : Double.NaN;
    }

    private static Value arithmetic(BinaryOperator operator, Value left, Value right) {
        if (left instanceof Value.Failure || right instanceof Value.Failure) {
            return Value.ERROR;
        } else if (left instanceof Value.Whole l && right instanceof Value.Whole r) {
            return integer(operator, l.value(), r.value());
        }
        return real(operator, real(left), real(right));
    }

    private static Value integer(BinaryOperator operator, long left, long right) {
        return switch (operator) {
            case ADD -> Value.of(left + right);
            case SUBTRACT -> Value.of(left - right);
            case MULTIPLY -> Value.of(left * right);
            case DIVIDE ->
                right == 0
                        ? Value.ERROR
                        : left == Long.MIN_VALUE && right == -1 ? Value.of(Long.MAX_VALUE) : Value.of(left / right);
            default -> right == 0 ? Value.ERROR : Value.of(left % right);
        };
    }

    private static Value real(BinaryOperator operator, double left, double right) {
        double result = switch (operator) {
            case ADD -> left + right;
            case SUBTRACT -> left - right;
            case MULTIPLY -> left * right;
            case DIVIDE -> left / right;
            default -> Double.POSITIVE_INFINITY;
        };
        return result == Double.POSITIVE_INFINITY ? Value.ERROR : Value.of(result);
    }

    /** Shifts as the processor does them: by the lower six bits of the distance, but for a negative number to the right. */
    private static long bitwise(BinaryOperator operator, long left, long right) {
        return switch (operator) {
            case BITWISE_AND -> left & right;
            case BITWISE_OR -> left | right;
            case BITWISE_XOR -> left ^ right;
            case SHIFT_LEFT -> left << right;
            case SHIFT_RIGHT -> left >= 0 ? left >> right : left >> Math.max(0, Math.min(LAST_SHIFT - 1, right));
            default -> left >= 0 ? left >> right : (left >>> 1) >> (right - 1);
        };
    }

    private static boolean holds(BinaryOperator operator, int order) {
        return switch (operator) {
            case EQUAL -> order == 0;
            case NOT_EQUAL -> order != 0;
            case LESS -> order < 0;
            case LESS_OR_EQUAL -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }

    private static boolean holds(BinaryOperator operator, double left, double right) {
        return switch (operator) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case LESS_OR_EQUAL -> left <= right;
            case GREATER -> left > right;
            default -> left >= right;
        };
    }

    /** The order of texts, byte by byte, where ASCII letters of both cases are the same. */
    static int compareIgnoringCase(String left, String right) {
        return compareBytes(foldCase(left), foldCase(right));
    }

    static int compareBytes(String left, String right) {
        return Arrays.compareUnsigned(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    /** The text with its ASCII letters in lower case. */
    static String foldCase(String text) {
        StringBuilder folded = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded = folded == null ? new StringBuilder(text) : folded;
                folded.setCharAt(i, (char) (c | 0x20));
            }
        }
        return folded == null ? text : folded.toString();
    }
}
