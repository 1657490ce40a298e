package io.pilotconfig.core.classad;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.classad.ObservedExpressions.Agreement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What five hundred small expressions come to, by HTCondor and by us. The last column says what we know of each: {@code =}
 * where it is all, else the kinds that are possible. {@code -Dexamples.update=true} writes that column anew; the other ones
 * are HTCondor's, and a test of the consumers asks it again.
 */
class EvaluationTest {
    private static final Path TABLE = Path.of("src/test/resources/data/evaluations.tsv");
    private static final String NAMES = "expr\ttype\tvalue\tours";

    @Test
    void everyExpressionComesToWhatTheTableSays() throws IOException {
        List<String> now =
                Files.readAllLines(TABLE).stream().map(EvaluationTest::withOurs).toList();
        if (Boolean.getBoolean("examples.update")) {
            assertThat(System.getenv("CI")).isNull();
            Files.writeString(TABLE, now.stream().collect(Collectors.joining("\n", "", "\n")));
        }
        assertThat(now).hasSizeGreaterThan(500).isEqualTo(Files.readAllLines(TABLE));
    }

    private static String withOurs(String line) {
        if (line.isEmpty() || line.startsWith("# ") || line.equals(NAMES)) {
            return line;
        }
        String[] cells = line.split("\t", -1);
        return String.join("\t", cells[0], cells[1], cells[2], ours(cells[0], cells[1], cells[2]));
    }

    private static String ours(String cell, String type, String printed) {
        String text = ObservedExpressions.unescape(cell);
        if (!(ExpressionParser.parse(text) instanceof Parsed parsed)) {
            return type.equals("invalid") ? "=" : "refused";
        }
        Outcome outcome = Evaluation.of(parsed.tree(), Surroundings.NONE);
        Agreement agreement = type.equals("invalid")
                ? Agreement.WRONG
                : ObservedExpressions.compare(outcome, type, ObservedExpressions.unescape(printed));
        assertThat(agreement).as("%s, which is %s", text, outcome).isNotEqualTo(Agreement.WRONG);
        return agreement == Agreement.EXACT ? "=" : outcome.toString();
    }
}
