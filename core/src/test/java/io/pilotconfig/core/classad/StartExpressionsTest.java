package io.pilotconfig.core.classad;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.classad.ObservedExpressions.Agreement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The parser takes what the startd takes, and values come to what they come to there. */
class StartExpressionsTest {
    private static final List<Map<String, String>> ROWS =
            ObservedExpressions.rows(Path.of("src/test/resources/data/start-expressions.tsv"));

    /** What the evaluator only knows the possible kinds of, with no attribute there at all. */
    private static final List<String> NOT_EVALUATED = List.of(
            "(time() % 86400) < 28800",
            "real(\"INF\")",
            "split(\"a,b\")[0]",
            "[a=[b=1]].a.b",
            "avg({1,2})",
            "random()",
            "quantize(5,4)",
            "absTime(\"2026-01-01T00:00:00Z\")",
            "relTime(\"1:00:00\")",
            "replace(\"a\",\"abc\",\"x\")",
            "replaceAll(\"a\",\"aba\",\"x\")",
            "regexpMember(\"a\",{\"a\"})",
            "stringListSum(\"1,2\")",
            "stringListAvg(\"1,2\")",
            "stringListsIntersect(\"a,b\",\"b\")",
            "versionGE(\"1\",\"2\")",
            "unparse(a)",
            "unresolved(a)",
            "evalInEachContext(a,{})",
            "mergeEnvironment(\"A=1\")",
            "envV1ToV2(\"A=1\")",
            "argsToList(\"a b\")",
            "userHome(\"root\")",
            "anycompare(\"<\",{1},2)",
            "allcompare(\"<\",{1},2)",
            "join(\",\",\"a\",\"b\")");

    @Test
    void everyRowIsTakenOrRefusedAsTheStartdDoes() {
        assertThat(ROWS).hasSize(635);
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(ExpressionParser.parse(row.get("expr")) instanceof Parsed)
                        .as(row.get("expr"))
                        .isEqualTo(row.get("startd_valid").equals("valid")));
    }

    @Test
    void everyRowThatIsTakenComesToWhatHtcondorSays() {
        assertThat(valid()).noneMatch(row -> agreement(row) == Agreement.WRONG);
        assertThat(valid()).hasSize(441);
        assertThat(valid().stream()
                        .filter(row -> agreement(row) == Agreement.POSSIBLE)
                        .map(row -> row.get("expr")))
                .containsExactlyInAnyOrderElementsOf(NOT_EVALUATED);
    }

    @Test
    void whatIsPrintedIsParsedToTheSameTree() {
        assertThat(valid()).allSatisfy(row -> {
            Expression tree = tree(row);
            assertThat(ExpressionParser.parse(tree.toString()))
                    .isInstanceOfSatisfying(
                            Parsed.class,
                            again -> assertThat(again.tree())
                                    .isEqualTo(tree)
                                    .hasSameHashCodeAs(tree)
                                    .hasToString(tree.toString()));
        });
    }

    private static List<Map<String, String>> valid() {
        return ROWS.stream()
                .filter(row -> row.get("startd_valid").equals("valid"))
                .toList();
    }

    private static Expression tree(Map<String, String> row) {
        return ((Parsed) ExpressionParser.parse(row.get("expr"))).tree();
    }

    private static Agreement agreement(Map<String, String> row) {
        return ObservedExpressions.compare(
                Evaluation.of(tree(row), Surroundings.NONE),
                row.get("alone_type"),
                ObservedExpressions.unescape(row.get("alone_value")));
    }
}
