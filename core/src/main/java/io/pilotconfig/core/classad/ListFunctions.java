package io.pilotconfig.core.classad;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What functions of lists give for values. */
final class ListFunctions {
    private ListFunctions() {}

    static Value member(List<Value> arguments) {
        return contains(arguments, BinaryOperator.EQUAL);
    }

    static Value identicalMember(List<Value> arguments) {
        return contains(arguments, BinaryOperator.IS);
    }

    private static Value contains(List<Value> arguments, BinaryOperator operator) {
        List<Value> items = ((Value.Several) arguments.get(1)).items();
        return Value.of(items.stream()
                .anyMatch(item ->
                        Arithmetic.binary(operator, item, arguments.get(0)).equals(Value.TRUE)));
    }

    /** The number of items, or of bytes. */
    static @Nullable Value size(List<Value> arguments) {
        if (arguments.get(0) instanceof Value.Several list) {
            return Value.of((long) list.items().size());
        }
        return arguments.get(0) instanceof Value.Text text
                ? Value.of((long) text.value().getBytes(StandardCharsets.UTF_8).length)
                : null;
    }
}
