package io.pilotconfig.core.classad;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What functions of texts give for values; null where HTCondor's way of writing a number or a list would matter. */
final class TextFunctions {
    private TextFunctions() {}

    static @Nullable Value toText(List<Value> arguments) {
        String text = text(arguments.get(0));
        return text == null ? null : Value.of(text);
    }

    private static @Nullable String text(Value value) {
        if (value instanceof Value.Text text) {
            return text.value();
        } else if (value instanceof Value.Whole whole) {
            return String.valueOf(whole.value());
        }
        return value instanceof Value.Truth truth ? String.valueOf(truth.value()) : null;
    }

    static @Nullable Value concatenate(List<Value> arguments) {
        StringBuilder all = new StringBuilder();
        for (Value argument : arguments) {
            String text = text(argument);
            if (text == null) {
                return null;
            }
            all.append(text);
        }
        return Value.of(all.toString());
    }

    static @Nullable Value toLower(List<Value> arguments) {
        String text = text(arguments.get(0));
        return text == null ? null : Value.of(Arithmetic.foldCase(text));
    }

    static @Nullable Value toUpper(List<Value> arguments) {
        String text = text(arguments.get(0));
        if (text == null) {
            return null;
        }
        StringBuilder upper = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper.setCharAt(i, c >= 'a' && c <= 'z' ? (char) (c & ~0x20) : c);
        }
        return Value.of(upper.toString());
    }

    static @Nullable Value compare(List<Value> arguments) {
        String left = text(arguments.get(0));
        String right = text(arguments.get(1));
        return left == null || right == null
                ? null
                : Value.of((long) Integer.signum(Arithmetic.compareBytes(left, right)));
    }

    static @Nullable Value compareIgnoringCase(List<Value> arguments) {
        String left = text(arguments.get(0));
        String right = text(arguments.get(1));
        return left == null || right == null
                ? null
                : Value.of((long) Integer.signum(Arithmetic.compareIgnoringCase(left, right)));
    }

    /** A piece of an ASCII text; what is negative counts from the end. */
    static @Nullable Value substring(List<Value> arguments) {
        if (!(arguments.get(0) instanceof Value.Text text && arguments.get(1) instanceof Value.Whole from)) {
            return null;
        }
        String all = text.value();
        boolean hasLength = arguments.size() > 2;
        long length = hasLength && arguments.get(2) instanceof Value.Whole whole ? whole.value() : 0;
        boolean small = Math.abs(from.value()) < Integer.MAX_VALUE && Math.abs(length) < Integer.MAX_VALUE;
        if (!small || !all.chars().allMatch(c -> c < 0x80)) {
            return null;
        }
        long start = from.value() < 0 ? Math.max(0, all.length() + from.value()) : Math.min(from.value(), all.length());
        long end = length > 0 ? Math.min(all.length(), start + length) : Math.max(start, all.length() + length);
        return Value.of(hasLength && length == 0 ? "" : all.substring((int) start, (int) end));
    }
}
