package io.pilotconfig.core.classad;

/** Logic of four values: true, false, undefined and error. Numbers are true unless they are zero; all else is an error. */
final class Logic {
    private static final int TRUE = Kind.TRUE.bit();
    private static final int FALSE = Kind.FALSE.bit();
    private static final int UNDEFINED = Kind.UNDEFINED.bit();
    private static final int ERROR = Kind.ERROR.bit();
    private static final int LOGICAL = TRUE | FALSE | UNDEFINED | ERROR;

    private Logic() {}

    /** The logical values that an outcome may stand for. */
    private static int bits(Outcome outcome) {
        Value value = outcome.known();
        if (value instanceof Value.Whole whole) {
            return whole.value() != 0 ? TRUE : FALSE;
        } else if (value instanceof Value.Real real) {
            return real.value() != 0 ? TRUE : FALSE;
        }
        int bits = outcome.bits() & LOGICAL;
        bits |= (outcome.bits() & Outcome.NUMBERS) != 0 ? TRUE | FALSE : 0;
        return bits | ((outcome.bits() & ~LOGICAL & ~Outcome.NUMBERS) != 0 ? ERROR : 0);
    }

    static boolean isTrue(Outcome outcome) {
        return bits(outcome) == TRUE;
    }

    static boolean isFalse(Outcome outcome) {
        return bits(outcome) == FALSE;
    }

    static Outcome not(Outcome operand) {
        int bits = bits(operand);
        int swapped = ((bits & TRUE) != 0 ? FALSE : 0) | ((bits & FALSE) != 0 ? TRUE : 0);
        return Outcome.ofBits(swapped | (bits & Outcome.EXCEPTIONAL));
    }

    /** {@code ||} or {@code &&}: what decides it at the left is not looked behind, an error at the left stays. */
    static Outcome combine(BinaryOperator operator, Outcome left, Outcome right) {
        int deciding = operator == BinaryOperator.OR ? TRUE : FALSE;
        int neutral = deciding ^ TRUE ^ FALSE;
        int l = bits(left);
        int r = bits(right);
        int result = l & (deciding | ERROR);
        result |= (l & neutral) != 0 ? r : 0;
        if ((l & UNDEFINED) != 0) {
            result |= r & (deciding | ERROR | UNDEFINED);
            result |= (r & neutral) != 0 ? UNDEFINED : 0;
        }
        return Outcome.ofBits(result);
    }

    /** What {@code ? :} and {@code ifThenElse} give. */
    static Outcome choose(Outcome condition, Outcome chosen, Outcome otherwise) {
        int bits = bits(condition);
        int result = bits & Outcome.EXCEPTIONAL;
        result |= (bits & TRUE) != 0 ? chosen.bits() : 0;
        result |= (bits & FALSE) != 0 ? otherwise.bits() : 0;
        return Outcome.ofBits(result);
    }
}
