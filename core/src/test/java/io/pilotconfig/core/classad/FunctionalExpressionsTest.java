package io.pilotconfig.core.classad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pilotconfig.core.classad.ObservedExpressions.Agreement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * HTCondor's own functional tests of ClassAd expressions, run through its library in old syntax. The table lies beside the
 * checkout, or where the property {@code pilotconfig.shared} says; without it there is nothing to do.
 */
class FunctionalExpressionsTest {
    private static final Path TABLE =
            Path.of(System.getProperty("pilotconfig.shared", "../../shared"), "data", "condor-functional.tsv");

    @BeforeEach
    void needsTheTable() {
        assumeTrue(Files.isReadable(TABLE), () -> TABLE + " is not there");
    }

    @Test
    void everyRowIsTakenOrRefusedAsHtcondorDoes() {
        List<Map<String, String>> rows = ObservedExpressions.rows(TABLE);
        assertThat(rows).hasSize(483);
        assertThat(rows)
                .allSatisfy(row -> assertThat(ExpressionParser.parse(row.get("expr")) instanceof Parsed)
                        .as(row.get("expr"))
                        .isEqualTo(row.get("valid_oldclassad_startd").equals("valid")));
    }

    @Test
    void noRowComesToAnythingElse() {
        List<Agreement> agreements = ObservedExpressions.rows(TABLE).stream()
                .filter(row -> row.get("valid_oldclassad_startd").equals("valid"))
                .map(FunctionalExpressionsTest::agreement)
                .toList();
        assertThat(agreements).hasSize(477).doesNotContain(Agreement.WRONG);
        assertThat(agreements).filteredOn(Agreement.EXACT::equals).hasSizeGreaterThanOrEqualTo(370);
    }

    private static Agreement agreement(Map<String, String> row) {
        return ObservedExpressions.compare(
                Evaluation.of(((Parsed) ExpressionParser.parse(row.get("expr"))).tree(), Surroundings.NONE),
                row.get("eval_type_old"),
                ObservedExpressions.unescape(row.get("eval_value_old")));
    }
}
