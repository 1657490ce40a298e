package io.pilotconfig.core.classad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.pilotconfig.core.classad.ObservedExpressions.Agreement;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * HTCondor's own functional tests of ClassAd expressions, run through its library in old syntax. The table is read where it
 * lies: in the directory that the property {@code pilotconfig.shared} names, else in {@code shared} beside the checkout.
 * Without the property, and with no such directory, there is nothing to do.
 */
class FunctionalExpressionsTest {
    private static final String PROPERTY = "pilotconfig.shared";
    private static final Path TABLE =
            Path.of(System.getProperty(PROPERTY, "../../shared"), "data", "condor-functional.tsv");

    @BeforeEach
    void needsTheTable() {
        if (System.getProperty(PROPERTY) != null) {
            assertThat(TABLE).isReadable();
        }
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

    /** Of 477 rows that are valid, 349 come to the very value; of the others the kinds are known that they may have. */
    @Test
    void everyRowComesToWhatHtcondorSays() {
        Map<Agreement, Long> agreements = ObservedExpressions.rows(TABLE).stream()
                .filter(row -> row.get("valid_oldclassad_startd").equals("valid"))
                .collect(Collectors.groupingBy(FunctionalExpressionsTest::agreement, Collectors.counting()));
        assertThat(agreements).isEqualTo(Map.of(Agreement.EXACT, 349L, Agreement.POSSIBLE, 128L));
    }

    private static Agreement agreement(Map<String, String> row) {
        return ObservedExpressions.compare(
                Evaluation.of(((Parsed) ExpressionParser.parse(row.get("expr"))).tree(), Surroundings.NONE),
                row.get("eval_type_old"),
                ObservedExpressions.unescape(row.get("eval_value_old")));
    }
}
