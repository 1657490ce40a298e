package io.pilotconfig.core.classad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a literal stands for, or what an expression comes to. */
public sealed interface Value {
    /** What an attribute is that is not there; also written as the literal {@code undefined}. */
    Value UNDEFINED = new Undefined();

    /** What a wrong operation comes to; also written as the literal {@code error}. */
    Value ERROR = new Failure();

    /** The truth. */
    Value TRUE = new Truth(true);

    /** Its opposite. */
    Value FALSE = new Truth(false);

    /** The value of {@link #UNDEFINED}. */
    record Undefined() implements Value {}

    /** The value of {@link #ERROR}. */
    record Failure() implements Value {}

    /**
     * A boolean.
     *
     * @param value true or false
     */
    record Truth(boolean value) implements Value {
        /** In plain code: a record's own would be made at run time, which a short run notices. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Truth truth && value == truth.value;
        }

        @Override
        public int hashCode() {
            return Boolean.hashCode(value);
        }
    }

    /**
     * An integer of 64 bits.
     *
     * @param value the number
     */
    record Whole(long value) implements Value {}

    /**
     * A floating-point number of 64 bits.
     *
     * @param value the number
     */
    record Real(double value) implements Value {}

    /**
     * A string.
     *
     * @param value its characters, escapes resolved
     */
    record Text(String value) implements Value {}

    /**
     * A list. No literal stands for one; {@code {1, 2}} is an {@link Expression.Items}.
     *
     * @param items what is in it
     */
    record Several(List<Value> items) implements Value {
        /** Copies the list. */
        public Several {
            items = List.copyOf(items);
        }
    }

    /** The boolean. */
    static Value of(boolean value) {
        return value ? TRUE : FALSE;
    }

    /** The integer. */
    static Value of(long value) {
        return new Whole(value);
    }

    /** The floating-point number. */
    static Value of(double value) {
        return new Real(value);
    }

    /** The string. */
    static Value of(String value) {
        return new Text(value);
    }
}
