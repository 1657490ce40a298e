package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.KnownAttributes;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Place;
import io.pilotconfig.core.classad.Surroundings;
import io.pilotconfig.testkit.ExpressionArbitraries;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** What we say of an expression for any job holds for the jobs that there are: HTCondor's library evaluates it for them. */
@AddLifecycleHook(ClassAdTest.WithJudge.class)
class MatchTest {
    private static final int AT_ONCE = 300;
    private static final int TRIES = 10;

    private static final Surroundings ANY = KnownAttributes.anyJob();

    /** What may come to something else a moment later, if it loses its parentheses, or of the ad with the expression. */
    private static final Pattern FICKLE =
            Pattern.compile("(?i)time|random|unparse|unresolved|countMatches|evalInEachContext"
                    + "|\\b(?:MY|ROOT|OTHER|TARGET|PARENT)\\b(?!\\.)");

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatComesOfAnExpressionIsAmongWhatWeSay(@ForAll("expressions") List<String> texts, @ForAll long seed) {
        assertAllPossible(texts, ANY, seed);
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void soItIsForAJobThatLacksOneAttributeOnly(
            @ForAll("expressions") List<String> texts, @ForAll("optional") String missing, @ForAll long seed) {
        assertAllPossible(texts, KnownAttributes.jobWithAllBut(List.of(missing)), seed);
    }

    private static void assertAllPossible(List<String> texts, Surroundings surroundings, long seed) {
        List<ClassAdJudge.Value> theirs = values(texts, surroundings, seed);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Outcome ours = Evaluation.of(tree(texts.get(i)), surroundings);
            if (!ours.mayBe(theirs.get(i).kind())) {
                wrong.add(texts.get(i) + " is not " + ours + " but " + theirs.get(i));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aValueThatWeKnowIsTheSame(@ForAll("expressions") List<String> texts, @ForAll long seed) {
        List<String> comparisons = new ArrayList<>();
        for (String text : texts) {
            Evaluation.of(tree(text), ANY)
                    .value()
                    .filter(value -> !Outcome.of(value).isAlways(Kind.ERROR, Kind.LIST, Kind.REAL))
                    .ifPresent(value ->
                            comparisons.add("(" + text + ") =?= " + new Expression.Literal(value, Place.NONE)));
        }
        List<ClassAdJudge.Value> theirs = values(comparisons, ANY, seed);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < comparisons.size(); i++) {
            if (theirs.get(i).kind() != Kind.TRUE) {
                wrong.add(comparisons.get(i));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aTreeIsPrintedAsAnExpressionOfTheSameValue(@ForAll("expressions") List<String> texts, @ForAll long seed) {
        List<String> lasting =
                texts.stream().filter(text -> !FICKLE.matcher(text).find()).toList();
        List<String> printed =
                lasting.stream().map(text -> tree(text).toString()).toList();
        List<ClassAdJudge.Value> values = values(lasting, ANY, seed);
        List<ClassAdJudge.Value> again = values(printed, ANY, seed);
        List<String> wrong = new ArrayList<>();
        for (int i = 0; i < lasting.size(); i++) {
            if (!isSame(values.get(i), again.get(i))) {
                wrong.add(lasting.get(i) + " is " + values.get(i) + ", but " + printed.get(i) + " is " + again.get(i));
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Of lists and records the library prints the expressions, with their parentheses. */
    private static boolean isSame(ClassAdJudge.Value one, ClassAdJudge.Value other) {
        return one.equals(other)
                || (one.type().equals(other.type())
                        && List.of("list", "classad").contains(one.type()));
    }

    private static Expression tree(String text) {
        return ((Parsed) ExpressionParser.parse(text)).tree();
    }

    private static List<ClassAdJudge.Value> values(List<String> texts, Surroundings surroundings, long seed) {
        return ClassAdJudge.values(texts, MatchedAds.of(surroundings, new Random(seed)));
    }

    @Provide
    Arbitrary<List<String>> expressions() {
        return Arbitraries.frequencyOf(
                        Tuple.of(5, ExpressionArbitraries.anything()), Tuple.of(1, ExpressionArbitraries.valid()))
                .list()
                .ofSize(AT_ONCE)
                .withoutEdgeCases();
    }

    /** Names that the expressions often ask for. */
    @Provide
    Arbitrary<String> optional() {
        return Arbitraries.of("RequestGPUs", "GPUs", "WantX", "my mark");
    }
}
