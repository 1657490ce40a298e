package io.pilotconfig.core.classad;

import java.util.List;

/** All operators but the logical ones, on values that are known and on kinds. */
final class Operations {
    private static final int UNDEFINED = Kind.UNDEFINED.bit();
    private static final int ERROR = Kind.ERROR.bit();
    private static final int INTEGER = Kind.INTEGER.bit();
    private static final int REAL = Kind.REAL.bit();
    private static final int TIME = Kind.TIME.bit();
    private static final int NUMERIC = Outcome.NUMBERS | Outcome.BOOLEANS;

    private Operations() {}

    static Outcome unary(UnaryOperator operator, Outcome operand) {
        Value value = operand.known();
        if (value instanceof Value.Whole whole) {
            return Outcome.of(
                    switch (operator) {
                        case MINUS -> Value.of(-whole.value());
                        case BITWISE_NOT -> Value.of(~whole.value());
                        default -> value;
                    });
        } else if (value instanceof Value.Real real) {
            return switch (operator) {
                case MINUS -> Outcome.of(Value.of(-real.value()));
                case BITWISE_NOT -> Outcome.ERROR;
                default -> operand;
            };
        }
        int accepted = operator == UnaryOperator.BITWISE_NOT ? INTEGER : Outcome.NUMBERS | TIME;
        int bits = operand.bits() & (accepted | Outcome.EXCEPTIONAL);
        boolean mayFail = (operand.bits() & ~accepted & ~UNDEFINED) != 0 || (operand.bits() & TIME) != 0;
        return Outcome.ofBits(bits | (mayFail ? ERROR : 0));
    }

    static Outcome binary(BinaryOperator operator, Outcome left, Outcome right) {
        Value l = left.known();
        Value r = right.known();
        if (l != null && r != null) {
            return Outcome.of(Arithmetic.binary(operator, l, r));
        }
        return operator.isIdentity() ? identity(operator, left, right) : Outcome.ofBits(strict(operator, left, right));
    }

    /** {@code =?=} and {@code =!=} always answer, save for two lists or two records. */
    private static Outcome identity(BinaryOperator operator, Outcome left, Outcome right) {
        int common = left.bits() & right.bits();
        if (common == 0) {
            return Outcome.of(operator == BinaryOperator.IS_NOT);
        }
        return Outcome.ofBits(Outcome.BOOLEANS | ((common & Kind.bits(Kind.LIST, Kind.AD)) != 0 ? ERROR : 0));
    }

    /** What is undefined or an error at one side is so as a whole; an error outweighs. */
    private static int strict(BinaryOperator operator, Outcome left, Outcome right) {
        int l = left.bits();
        int r = right.bits();
        int result = (l | r) & ERROR;
        boolean someUndefined =
                ((l & UNDEFINED) != 0 && (r & ~ERROR) != 0) || ((r & UNDEFINED) != 0 && (l & ~ERROR) != 0);
        result |= someUndefined ? UNDEFINED : 0;
        l &= ~Outcome.EXCEPTIONAL;
        r &= ~Outcome.EXCEPTIONAL;
        for (int rest = l; rest != 0; rest &= rest - 1) {
            for (int other = r; other != 0; other &= other - 1) {
                result |= of(operator, Integer.lowestOneBit(rest), Integer.lowestOneBit(other), right);
            }
        }
        return result;
    }

    private static int of(BinaryOperator operator, int left, int right, Outcome divisor) {
        if (operator.isComparison()) {
            return compare(left, right);
        }
        boolean numeric = (left & NUMERIC) != 0 && (right & NUMERIC) != 0;
        return switch (operator) {
            case ADD, SUBTRACT, MULTIPLY -> numeric ? number(left | right) : time(left | right);
            case DIVIDE, REMAINDER -> numeric ? quotient(operator, left | right, divisor) : time(left | right);
            default -> left == INTEGER && right == INTEGER ? INTEGER : ERROR;
        };
    }

    private static int compare(int left, int right) {
        boolean numeric = (left & NUMERIC) != 0 && (right & NUMERIC) != 0;
        if (left == TIME && right == TIME) {
            return Outcome.BOOLEANS | ERROR;
        }
        return numeric || (left == right && left == Kind.TEXT.bit()) ? Outcome.BOOLEANS : ERROR;
    }

    private static int number(int kinds) {
        return (kinds & REAL) != 0 ? REAL | ERROR : INTEGER;
    }

    private static int quotient(BinaryOperator operator, int kinds, Outcome divisor) {
        if ((kinds & REAL) != 0) {
            return operator == BinaryOperator.REMAINDER ? ERROR : REAL | ERROR;
        }
        return divisor.known() instanceof Value.Whole whole && whole.value() != 0 ? INTEGER : INTEGER | ERROR;
    }

    private static int time(int kinds) {
        return (kinds & TIME) != 0 && (kinds & ~TIME & ~Outcome.NUMBERS) == 0 ? TIME | ERROR : ERROR;
    }

    static Outcome subscript(Outcome base, Outcome index) {
        if (base.known() instanceof Value.Several list && index.known() instanceof Value.Whole at) {
            return item(list.items(), at.value());
        }
        boolean possible =
                (base.mayBe(Kind.LIST) && index.mayBe(Kind.INTEGER)) || (base.mayBe(Kind.AD) && index.mayBe(Kind.TEXT));
        if (possible) {
            return Outcome.ANYTHING;
        }
        boolean certain = base.isAlways(Kind.ERROR) || index.isAlways(Kind.ERROR);
        boolean undefined = !certain && (base.mayBe(Kind.UNDEFINED) || index.mayBe(Kind.UNDEFINED));
        boolean always = base.isAlways(Kind.UNDEFINED) && !index.mayBe(Kind.ERROR);
        return always ? Outcome.UNDEFINED : undefined ? Outcome.ofBits(Outcome.EXCEPTIONAL) : Outcome.ERROR;
    }

    /** An index counts by its lower 32 bits. */
    private static Outcome item(List<Value> items, long at) {
        int index = (int) at;
        return index < 0 || index >= items.size() ? Outcome.ERROR : Outcome.of(items.get(index));
    }

    /** An attribute of what is no ad that is known: undefined stays, a record may have it. */
    static Outcome selection(Outcome base) {
        if (base.mayBe(Kind.AD)) {
            return Outcome.ANYTHING;
        }
        int bits = base.bits() & (UNDEFINED | Kind.LIST.bit());
        return Outcome.ofBits(bits | ((base.bits() & ~bits) != 0 ? ERROR : 0));
    }
}
