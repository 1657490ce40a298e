package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Surroundings;
import io.pilotconfig.testkit.ExpressionArbitraries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.opentest4j.TestAbortedException;

/** Our parser of expressions takes what HTCondor's library takes, and values are of the kinds that we say. */
@AddLifecycleHook(ClassAdTest.WithJudge.class)
class ClassAdTest {
    private static final int AT_ONCE = 1_500;

    private static final Path ROWS = Path.of("../core/src/test/resources/data/start-expressions.tsv");

    private static final List<String> PIECES = List.of(
            "a",
            "Owner",
            "TARGET",
            ".",
            "..",
            "1",
            "0",
            "017",
            "-",
            "-5",
            "0x1F",
            "0x1.8",
            "1.",
            ".5",
            "1e",
            "\"s\"",
            "\"",
            "\\",
            "'q'",
            "'",
            "true",
            "undefined",
            "is",
            "isnt",
            "==",
            "!=",
            "=?=",
            "=!=",
            "=",
            "<",
            "<<",
            ">>>",
            "+",
            "*",
            "/",
            "%",
            "!",
            "~",
            "&",
            "&&",
            "|",
            "||",
            "^",
            "?",
            ":",
            "?:",
            ",",
            ";",
            "(",
            ")",
            "[",
            "]",
            "{",
            "}",
            "//",
            "/*",
            "*/",
            " ",
            "\t",
            "\n",
            "#",
            "@",
            "$",
            "\u00e9",
            "\u00a0",
            "\u201c",
            "f(",
            "[a=",
            "and",
            "absTime(\"x\")",
            "relTime(\"1\")");

    /** Skips the tests, or fails them, where the judge is missing. */
    static final class WithJudge implements SkipExecutionHook {
        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            try {
                ClassAdJudge.require();
                return SkipResult.doNotSkip();
            } catch (TestAbortedException e) {
                return SkipResult.skip(e.getMessage());
            }
        }
    }

    @Property(tries = 4, shrinking = ShrinkingMode.OFF)
    void changedExpressionsAreTakenOrRefusedAsByHtcondor(@ForAll("changed") List<String> texts) {
        List<Boolean> theirs = ClassAdJudge.areTaken(texts);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (theirs.get(i) != ExpressionParser.parse(texts.get(i)) instanceof Parsed) {
                different.add((theirs.get(i) ? "HTCondor takes: " : "HTCondor refuses: ") + texts.get(i));
            }
        }
        assertThat(different).isEmpty();
    }

    @Property(tries = 2, shrinking = ShrinkingMode.OFF)
    void valuesAreOfTheKindsThatWeSay(@ForAll("taken") List<String> texts) {
        List<ClassAdJudge.Value> theirs = ClassAdJudge.values(texts);
        List<String> different = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Parsed ours = (Parsed) ExpressionParser.parse(texts.get(i));
            if (!Evaluation.of(ours.tree(), Surroundings.NONE)
                    .mayBe(theirs.get(i).kind())) {
                different.add(theirs.get(i) + ": " + texts.get(i));
            }
        }
        assertThat(different).isEmpty();
    }

    @Provide
    Arbitrary<List<String>> taken() {
        return ExpressionArbitraries.valid().list().ofSize(AT_ONCE);
    }

    /** Expressions with pieces taken out, put in and put between. */
    @Provide
    Arbitrary<List<String>> changed() {
        Arbitrary<String> whole = Arbitraries.oneOf(ExpressionArbitraries.valid(), Arbitraries.of(observed()));
        Arbitrary<String> pieces = Arbitraries.of(PIECES);
        Arbitrary<String> soup = pieces.list().ofMinSize(1).ofMaxSize(8).map(some -> String.join(" ", some));
        Arbitrary<String> choices = Combinators.combine(soup, soup).as((one, two) -> "a ? " + one + " : " + two);
        Arbitrary<String> changed = changed(changed(whole, pieces), pieces);
        return Arbitraries.oneOf(changed(whole, pieces), changed, soup, choices)
                .filter(text -> text.indexOf('\0') < 0
                        && StandardCharsets.UTF_8.newEncoder().canEncode(text))
                .list()
                .ofSize(AT_ONCE)
                .withoutEdgeCases();
    }

    private static Arbitrary<String> changed(Arbitrary<String> texts, Arbitrary<String> pieces) {
        return Combinators.combine(
                        texts,
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3),
                        pieces.optional())
                .as((text, where, length, piece) -> {
                    int from = (int) (where * text.length());
                    return text.substring(0, from)
                            + piece.orElse("")
                            + text.substring(Math.min(text.length(), from + length));
                });
    }

    private static List<String> observed() {
        try {
            return Files.readString(ROWS)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1)[2])
                    .map(cell -> cell.replace("\\t", "\t")
                            .replace("\\n", "\n")
                            .replace("\\r", "\r")
                            .replace("\\\\", "\\"))
                    .filter(text -> text.length() < 200)
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
