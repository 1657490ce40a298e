package io.pilotconfig.core.classad;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What functions of numbers give for values; null where we do not know. */
final class NumberFunctions {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*([+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+))(?![0-9eExX.]).*");
    private static final double LARGE = 1L << 53;

    private NumberFunctions() {}

    /** The number that a value is or a text begins with; NaN for a text that begins with none; null where we do not know. */
    private static @Nullable Double number(Value value) {
        if (value instanceof Value.Text text) {
            return beginning(text.value());
        } else if (value instanceof Value.Truth truth) {
            return truth.value() ? 1.0 : 0.0;
        }
        return value instanceof Value.Whole || value instanceof Value.Real ? (Double) Arithmetic.real(value) : null;
    }

    private static @Nullable Double beginning(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (matcher.matches()) {
            return Double.valueOf(matcher.group(1));
        }
        boolean mayBeOther =
                text.isEmpty() || text.chars().anyMatch(c -> (c >= '0' && c <= '9') || "iInN".indexOf(c) >= 0);
        return mayBeOther ? null : (Double) Double.NaN;
    }

    private static Value whole(double number) {
        return Double.isNaN(number) ? Value.ERROR : Value.of((long) number);
    }

    static @Nullable Value toInteger(List<Value> arguments) {
        if (arguments.get(0) instanceof Value.Whole whole) {
            return whole;
        }
        Double number = number(arguments.get(0));
        return number == null || Math.abs(number) > LARGE ? null : whole(number);
    }

    static @Nullable Value toReal(List<Value> arguments) {
        if (arguments.get(0) instanceof Value.Real real) {
            return real;
        }
        Double number = number(arguments.get(0));
        return number == null ? null : Double.isNaN(number) ? Value.ERROR : Value.of((double) number);
    }

    static @Nullable Value toBoolean(List<Value> arguments) {
        Value value = arguments.get(0);
        if (value instanceof Value.Text text) {
            boolean truth = text.value().equalsIgnoreCase("true");
            return truth || text.value().equalsIgnoreCase("false") ? Value.of(truth) : Value.UNDEFINED;
        }
        Double number = number(value);
        return number == null ? null : Value.of(number != 0);
    }

    static @Nullable Value round(List<Value> arguments, DoubleUnaryOperator way) {
        if (arguments.get(0) instanceof Value.Whole whole) {
            return whole;
        }
        Double number = number(arguments.get(0));
        return number == null || Math.abs(number) > LARGE ? null : whole(way.applyAsDouble(number));
    }

    static @Nullable Value power(List<Value> arguments) {
        if (arguments.get(0) instanceof Value.Whole base
                && arguments.get(1) instanceof Value.Whole exponent
                && exponent.value() >= 0) {
            double power = Math.pow((double) base.value(), (double) exponent.value());
            return Math.abs(power) > LARGE ? null : Value.of((long) (power + 0.5));
        }
        return null;
    }
}
