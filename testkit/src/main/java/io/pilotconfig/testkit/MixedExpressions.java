package io.pilotconfig.testkit;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.BuiltIns;
import io.pilotconfig.core.classad.KnownAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Expressions of every operator, function and scope, put together without regard to what comes of them. */
final class MixedExpressions {
    private static final int DEEPEST = 3;
    private static final int MOST = 4;

    /** HTCondor's library crashes where these two are given what another function made. */
    private static final Set<String> FRAIL = Set.of("countMatches", "evalInEachContext");

    private static final List<String> FUNCTIONS = Stream.concat(BuiltIns.names().stream(), Stream.of("nosuch"))
            .filter(name -> !FRAIL.contains(name))
            .toList();

    private MixedExpressions() {}

    static Arbitrary<String> texts() {
        return Arbitraries.recursive(MixedExpressions::leaves, MixedExpressions::above, 0, DEEPEST);
    }

    private static Arbitrary<String> leaves() {
        return Arbitraries.frequencyOf(Tuple.of(3, attributes()), Tuple.of(2, literals()));
    }

    private static Arbitrary<String> attributes() {
        Arbitrary<String> names = Arbitraries.oneOf(
                Arbitraries.of("Owner", "RequestCpus", "RequestGPUs", "Cpus", "GPUs", "WantX", "'my mark'"),
                Arbitraries.of(KnownAttributes.namesOfJob()),
                Arbitraries.of(KnownAttributes.namesOfMachine()),
                Arbitraries.of("MY", "TARGET", "CurrentTime", "ROOT", "OTHER"));
        Arbitrary<String> scopes = Arbitraries.frequency(
                Tuple.of(8, ""), Tuple.of(8, "TARGET."), Tuple.of(4, "MY."), Tuple.of(1, "."), Tuple.of(1, "PARENT."));
        return Combinators.combine(scopes, names).as(String::concat);
    }

    private static Arbitrary<String> literals() {
        return Arbitraries.frequencyOf(
                Tuple.of(2, Arbitraries.of("true", "false", "undefined", "error")),
                Tuple.of(3, numbers()),
                Tuple.of(3, quotedTexts()),
                Tuple.of(1, lists()));
    }

    private static Arbitrary<String> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of("0", "1", "-1", "64", "9223372036854775807", "-9223372036854775808", "1e400", "-0.0"),
                Arbitraries.longs().map(String::valueOf),
                Arbitraries.integers().between(-9, 9).map(String::valueOf),
                Arbitraries.doubles().map(String::valueOf));
    }

    private static Arbitrary<String> quotedTexts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "", "a", "alice,bob", "^a.*", "(", "<=", "1.5e3", "0x1F", "true", "slot1@host", "i"),
                        Arbitraries.strings()
                                .withChars("abAB,; 19.*^$?+[]()\\d-")
                                .ofMaxLength(8))
                .map(text -> '"' + text.replaceAll("\\\\+$", "") + '"');
    }

    private static Arbitrary<String> lists() {
        return Arbitraries.of(
                "{}",
                "{1, 2.5, true}",
                "{\"a\", \"b\", undefined}",
                "{error}",
                "{{1}, [a = 2]}",
                "absTime(\"2026-01-25T09:00:00Z\")",
                "relTime(3600)",
                "[]",
                "[a = 1; B = \"x\"]");
    }

    /** Expressions made of expressions. */
    private static Arbitrary<String> above(Arbitrary<String> trees) {
        Arbitrary<String> below = Arbitraries.oneOf(leaves(), trees.map(tree -> "(" + tree + ")"));
        Arbitrary<String> unary = Arbitraries.of("!", "-", "+", "~");
        return Arbitraries.frequencyOf(
                Tuple.of(6, Combinators.combine(below, operators(), below).as(MixedExpressions::operation)),
                Tuple.of(1, Combinators.combine(unary, below).as((sign, operand) -> sign + " " + operand)),
                Tuple.of(1, Combinators.combine(below, below, below).as((a, b, c) -> a + " ? " + b + " : " + c)),
                Tuple.of(1, Combinators.combine(below, below).as((a, b) -> a + " ?: " + b)),
                Tuple.of(5, calls(below)),
                Tuple.of(1, below.map(argument -> "isUndefined(" + argument + ")")),
                Tuple.of(1, parts(below)));
    }

    private static String operation(String left, String sign, String right) {
        return left + " " + sign + " " + right;
    }

    private static Arbitrary<String> operators() {
        return Arbitraries.oneOf(
                Arbitraries.of(BinaryOperator.class).map(BinaryOperator::sign), Arbitraries.of("&&", "||", "==", "is"));
    }

    /** Calls, most of them with as many arguments as the function takes. */
    private static Arbitrary<String> calls(Arbitrary<String> arguments) {
        Arbitrary<String> frail = Combinators.combine(Arbitraries.of(FRAIL), attributes(), attributes())
                .as((name, what, where) -> name + "(" + what + ", " + where + ")");
        Arbitrary<String> usual = Combinators.combine(
                        Arbitraries.of(FUNCTIONS),
                        Arbitraries.integers().between(0, 11),
                        arguments.list().ofSize(MOST))
                .as((name, choice, all) -> call(name, all.subList(0, count(name, choice))));
        return Arbitraries.frequencyOf(Tuple.of(30, usual), Tuple.of(1, frail));
    }

    /** In parentheses, or a text that is no time would be no expression either. */
    private static String call(String function, List<String> arguments) {
        return arguments.stream()
                .map(argument -> "(" + argument + ")")
                .collect(Collectors.joining(", ", function + "(", ")"));
    }

    private static int count(String function, int choice) {
        List<Integer> counts = new ArrayList<>();
        for (int count = 0; count <= MOST; count++) {
            if (BuiltIns.takes(function, count)) {
                counts.add(count);
            }
        }
        return counts.get(choice % counts.size());
    }

    /** Lists, records and what is in them; never of what a function made, where HTCondor's library crashes. */
    private static Arbitrary<String> parts(Arbitrary<String> items) {
        Arbitrary<String> list = Combinators.combine(items, items).as((a, b) -> "{" + a + ", " + b + "}");
        Arbitrary<String> ad = items.map(value -> "[a = " + value + "; b = a]");
        Arbitrary<String> whole = Arbitraries.oneOf(list, ad);
        Arbitrary<String> index = Arbitraries.oneOf(Arbitraries.of("0", "1", "-1", "\"a\""), items);
        Arbitrary<String> name = Arbitraries.of("a", "B", "Owner", "MY", "Cpus");
        return Arbitraries.oneOf(
                whole,
                Combinators.combine(whole, index).as((base, which) -> base + "[" + which + "]"),
                Combinators.combine(ad, name).as((base, which) -> base + "." + which));
    }
}
