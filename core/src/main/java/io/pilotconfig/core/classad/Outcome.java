package io.pilotconfig.core.classad;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What an expression may come to: some kinds of values, or one value that is known. Immutable. */
public final class Outcome {
    static final int BOOLEANS = Kind.bits(Kind.TRUE, Kind.FALSE);
    static final int NUMBERS = Kind.bits(Kind.INTEGER, Kind.REAL);
    static final int EXCEPTIONAL = Kind.bits(Kind.UNDEFINED, Kind.ERROR);
    private static final int ALL = (1 << Kind.count()) - 1;

    /** Undefined for certain. */
    public static final Outcome UNDEFINED = new Outcome(Kind.UNDEFINED.bit(), Value.UNDEFINED);

    /** An error for certain. */
    public static final Outcome ERROR = new Outcome(Kind.ERROR.bit(), Value.ERROR);

    /** True for certain. */
    public static final Outcome TRUE = new Outcome(Kind.TRUE.bit(), Value.TRUE);

    /** False for certain. */
    public static final Outcome FALSE = new Outcome(Kind.FALSE.bit(), Value.FALSE);

    /** Anything at all. */
    public static final Outcome ANYTHING = new Outcome(ALL, null);

    private static final Outcome[] OF_BITS = new Outcome[ALL + 1];

    private final int bits;
    private final @Nullable Value value;

    private Outcome(int bits, @Nullable Value value) {
        this.bits = bits;
        this.value = value;
    }

    /** Some value of one of these kinds. */
    public static Outcome of(Kind... kinds) {
        return ofBits(Kind.bits(kinds));
    }

    /** Exactly this value. */
    public static Outcome of(Value value) {
        if (value instanceof Value.Truth truth) {
            return truth.value() ? TRUE : FALSE;
        } else if (value instanceof Value.Undefined) {
            return UNDEFINED;
        } else if (value instanceof Value.Failure) {
            return ERROR;
        }
        return new Outcome(kind(value).bit(), value);
    }

    private static Kind kind(Value value) {
        if (value instanceof Value.Whole) {
            return Kind.INTEGER;
        } else if (value instanceof Value.Real) {
            return Kind.REAL;
        }
        return value instanceof Value.Text ? Kind.TEXT : Kind.LIST;
    }

    static Outcome of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    /** The same outcome for the same kinds; made once, as there are a thousand. */
    static Outcome ofBits(int bits) {
        Outcome known = OF_BITS[bits];
        if (known == null) {
            known = single(bits);
            OF_BITS[bits] = known;
        }
        return known;
    }

    private static Outcome single(int bits) {
        for (Outcome certain : new Outcome[] {UNDEFINED, ERROR, TRUE, FALSE, ANYTHING}) {
            if (certain.bits == bits) {
                return certain;
            }
        }
        return new Outcome(bits, null);
    }

    /** The kinds that it may be. */
    public Set<Kind> kinds() {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (Kind kind : Kind.values()) {
            if (mayBe(kind)) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Whether it may be of the kind. */
    public boolean mayBe(Kind kind) {
        return (bits & kind.bit()) != 0;
    }

    /** Whether it is one of these kinds for certain. */
    public boolean isAlways(Kind... kinds) {
        return (bits & ~Kind.bits(kinds)) == 0;
    }

    /** The value, if it is known. */
    public Optional<Value> value() {
        return Optional.ofNullable(value);
    }

    @Nullable
    Value known() {
        return value;
    }

    int bits() {
        return bits;
    }

    /** The outcome that leaves out some kinds; it must have others. */
    public Outcome without(Kind... kinds) {
        int rest = bits & ~Kind.bits(kinds);
        return rest == bits ? this : ofBits(rest);
    }

    /** This, or the other where this is undefined. */
    Outcome orElse(Outcome other) {
        if (!mayBe(Kind.UNDEFINED)) {
            return this;
        }
        return isAlways(Kind.UNDEFINED) ? other : without(Kind.UNDEFINED).or(other);
    }

    /** What is either this or the other. */
    public Outcome or(Outcome other) {
        if (other.bits == bits && value != null && value.equals(other.value)) {
            return this;
        }
        return ofBits(bits | other.bits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Outcome that
                && bits == that.bits
                && (value == null ? that.value == null : value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return bits;
    }

    @Override
    public String toString() {
        return value != null ? value.toString() : kinds().toString();
    }
}
