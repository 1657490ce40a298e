package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table that core's evaluator is tested with says what HTCondor's library says. */
class EvaluationTableTest {
    private static final Path TABLE = Path.of("../core/src/test/resources/data/evaluations.tsv");

    @BeforeEach
    void needsTheJudge() {
        ClassAdJudge.require();
    }

    @Test
    void everyRowIsHtcondors() throws IOException {
        List<String[]> rows = Files.readAllLines(TABLE).stream()
                .skip(1)
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(line -> line.replace("\\\\", "\\").split("\t", -1))
                .toList();
        List<ClassAdJudge.Value> theirs =
                ClassAdJudge.values(rows.stream().map(row -> row[0]).toList());
        assertThat(rows).hasSizeGreaterThan(500);
        assertThat(rows.stream()
                        .map(row -> new ClassAdJudge.Value(row[1], row[1].equals("invalid") ? "" : row[2]))
                        .toList())
                .isEqualTo(theirs);
    }
}
