package io.pilotconfig.core.classad;

import java.util.Collections;
import java.util.List;
import java.util.StringTokenizer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What functions of lists in a text, {@code "a, b"}, give for values. */
final class TextListFunctions {
    private TextListFunctions() {}

    /** A function of two texts and delimiters, each of which may be undefined, but not the first two together. */
    static Function<List<Outcome>, Outcome> taking(Function<List<Value>, @Nullable Value> body) {
        Signature signature = new Signature("b", "u", List.of("su", "su", "su"), body);
        return arguments -> {
            Outcome left = arguments.get(0);
            Outcome right = arguments.get(1);
            if (left.isAlways(Kind.UNDEFINED) && right.isAlways(Kind.UNDEFINED)) {
                return arguments.size() > 2 && !arguments.get(2).isAlways(Kind.UNDEFINED, Kind.TEXT)
                        ? signature.apply(arguments).or(Outcome.UNDEFINED)
                        : Outcome.UNDEFINED;
            }
            Outcome outcome = signature.apply(arguments);
            return left.mayBe(Kind.UNDEFINED) && right.mayBe(Kind.UNDEFINED) ? outcome.or(Outcome.UNDEFINED) : outcome;
        };
    }

    static Value size(List<Value> arguments) {
        String delimiters = arguments.size() > 1 ? text(arguments.get(1)) : ", ";
        return Value.of((long) items(arguments.get(0), delimiters).size());
    }

    static Value member(List<Value> arguments) {
        return Value.of(items(arguments.get(1), delimiters(arguments)).contains(text(arguments.get(0))));
    }

    static Value memberIgnoringCase(List<Value> arguments) {
        return Value.of(folded(items(arguments.get(1), delimiters(arguments)))
                .contains(Arithmetic.foldCase(text(arguments.get(0)))));
    }

    static Value subset(List<Value> arguments) {
        return Value.of(contains(
                items(arguments.get(1), delimiters(arguments)),
                items(arguments.get(0), delimiters(arguments)),
                arguments));
    }

    static Value subsetIgnoringCase(List<Value> arguments) {
        return Value.of(contains(
                folded(items(arguments.get(1), delimiters(arguments))),
                folded(items(arguments.get(0), delimiters(arguments))),
                arguments));
    }

    /** The empty text is part of every list; one that holds delimiters only is part of none. */
    private static boolean contains(List<String> all, List<String> some, List<Value> arguments) {
        return text(arguments.get(0)).isEmpty() || (!some.isEmpty() && all.containsAll(some));
    }

    private static String delimiters(List<Value> arguments) {
        return arguments.size() > 2 && arguments.get(2) instanceof Value.Text text ? text.value() : ", \t\r\n";
    }

    private static List<String> folded(List<String> items) {
        return items.stream().map(Arithmetic::foldCase).collect(Collectors.toList());
    }

    private static List<String> items(Value list, String delimiters) {
        return Collections.list(new StringTokenizer(text(list), delimiters)).stream()
                .map(item -> ((String) item).strip())
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static String text(Value value) {
        return value instanceof Value.Text text ? text.value() : "";
    }
}
