package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.classad.BinaryOperator;
import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Ad;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Binary;
import io.pilotconfig.core.classad.Expression.Call;
import io.pilotconfig.core.classad.Expression.Conditional;
import io.pilotconfig.core.classad.Expression.Items;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Expression.Selection;
import io.pilotconfig.core.classad.Expression.Subscript;
import io.pilotconfig.core.classad.Expression.Unary;
import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.KnownAttributes;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Place;
import io.pilotconfig.core.classad.Surroundings;
import io.pilotconfig.core.classad.UnaryOperator;
import io.pilotconfig.core.classad.Value;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The printer and the parser of expressions are inverse, and evaluation is what it promises. */
class ExpressionTreeTest {
    private static final Place NOWHERE = Place.NONE;
    private static final int DEEP = 3;

    @Property(tries = 2000)
    void whatIsPrintedIsParsedToTheSameTree(@ForAll("trees") Expression tree) {
        assertThat(ExpressionParser.parse(tree.toString()))
                .as(tree.toString())
                .isInstanceOfSatisfying(Parsed.class, parsed -> {
                    assertThat(parsed.tree()).isEqualTo(tree).hasSameHashCodeAs(tree);
                    assertThat(parsed.overlooked()).isEmpty();
                    assertThat(parsed.lineComment()).isEmpty();
                    assertThat(parsed.parenthesized()).isFalse();
                });
    }

    @Property(tries = 2000)
    void placesHoldWhatStandsThere(@ForAll("trees") Expression tree) {
        String text = tree.toString();
        Expression parsed = ((Parsed) ExpressionParser.parse(text)).tree();
        for (Expression part : parsed.all()) {
            String source = part.place().in(text);
            if (!source.endsWith("\"") && !source.endsWith("'")) {
                assertThat(ExpressionParser.parse(source))
                        .as("`%s` of `%s`", source, text)
                        .isInstanceOfSatisfying(
                                Parsed.class, again -> assertThat(again.tree()).isEqualTo(part));
            }
        }
    }

    /** Whatever is known of a job, it comes to one of the kinds that were possible when less was known. */
    @Property(tries = 2000)
    void whatIsPossibleHoldsWhatIsTheCase(@ForAll("trees") Expression tree) {
        Outcome any = Evaluation.of(tree, KnownAttributes.anyJob());
        assertThat(any.kinds()).isNotEmpty();
        assertThat(any.kinds())
                .as(tree.toString())
                .containsAll(Evaluation.of(tree, KnownAttributes.jobWithAllBut(List.of()))
                        .kinds());
        assertThat(Evaluation.of(tree, Surroundings.NONE).kinds()).isNotEmpty();
    }

    @Provide
    Arbitrary<Expression> trees() {
        return Arbitraries.recursive(ExpressionTreeTest::leaves, ExpressionTreeTest::above, 0, DEEP);
    }

    /** Trees made of trees. */
    private static Arbitrary<Expression> above(Arbitrary<Expression> trees) {
        Arbitrary<Expression> below = Arbitraries.oneOf(leaves(), trees);
        return Arbitraries.oneOf(
                binaries(below), binaries(below), unaries(below), choices(below), parts(below), aggregates(below));
    }

    private static Arbitrary<Expression> leaves() {
        return Arbitraries.oneOf(
                values().map(value -> new Literal(value, NOWHERE)),
                Combinators.combine(names(), Arbitraries.of(false, false, false, true))
                        .as((name, absolute) -> new Attribute(name, absolute, NOWHERE)));
    }

    private static Arbitrary<Value> values() {
        return Arbitraries.oneOf(
                Arbitraries.of(Value.UNDEFINED, Value.ERROR, Value.TRUE, Value.FALSE),
                Arbitraries.longs().map(Value::of),
                Arbitraries.doubles().map(Value::of),
                texts().map(Value::of));
    }

    /** Every text that can be written: a newline behind a quote cannot. */
    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.of(
                                "", "\"", "\\", "a\\", "\\\"", "'", "a\\b", "//", "/*", "alice", "\u00e9\ud83d\ude00"),
                        Arbitraries.strings().withChars("ab\\\"' /*\t").ofMaxLength(8),
                        Arbitraries.strings().ofMaxLength(8))
                .filter(text -> text.indexOf('\0') < 0 && !text.contains("\"\n") && !text.contains("'\n"));
    }

    private static Arbitrary<String> names() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.of("Owner", "RequestCpus", "RequestGPUs", "a", "_b1", "MY", "TARGET", "Foo")),
                Tuple.of(1, Arbitraries.of("true", "is", "ERROR", "1a", "a b", "", "a'b", "\u00e9")),
                Tuple.of(1, texts()));
    }

    private static Arbitrary<Expression> binaries(Arbitrary<Expression> trees) {
        return Combinators.combine(Arbitraries.of(BinaryOperator.class), trees, trees)
                .as((operator, left, right) -> new Binary(operator, left, right, NOWHERE));
    }

    private static Arbitrary<Expression> unaries(Arbitrary<Expression> trees) {
        return Combinators.combine(Arbitraries.of(UnaryOperator.class), trees)
                .as((operator, operand) -> new Unary(operator, operand, NOWHERE));
    }

    private static Arbitrary<Expression> choices(Arbitrary<Expression> trees) {
        return Combinators.combine(trees, trees.optional(), trees)
                .as((condition, chosen, otherwise) -> new Conditional(condition, chosen, otherwise, NOWHERE));
    }

    private static Arbitrary<Expression> parts(Arbitrary<Expression> trees) {
        return Arbitraries.oneOf(
                Combinators.combine(trees, names()).as((base, name) -> new Selection(base, name, NOWHERE)),
                Combinators.combine(trees, trees).as((base, index) -> new Subscript(base, index, NOWHERE)));
    }

    private static Arbitrary<Expression> aggregates(Arbitrary<Expression> trees) {
        Arbitrary<List<Expression>> items = trees.list().ofMaxSize(3);
        Arbitrary<String> functions = Arbitraries.oneOf(
                Arbitraries.of("regexp", "strcat", "isUndefined", "ifThenElse", "member", "nosuch", "size"),
                names().filter(name -> !name.equalsIgnoreCase("absTime") && !name.equalsIgnoreCase("relTime")));
        return Arbitraries.oneOf(
                items.map(all -> new Items(all, NOWHERE)),
                Combinators.combine(functions, items).as((name, all) -> new Call(name, all, NOWHERE)),
                Combinators.combine(names().filter(name -> !name.isEmpty()), trees)
                        .as((name, value) -> new Ad.Entry(name, value))
                        .list()
                        .ofMaxSize(3)
                        .map(entries -> new Ad(entries, NOWHERE)));
    }
}
