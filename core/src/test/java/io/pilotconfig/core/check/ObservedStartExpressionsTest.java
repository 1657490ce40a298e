package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.ObservedExpressions;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.classad.Surroundings;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.settings.PilotSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is said of 635 START expressions, beside what a real pilot did with each. */
class ObservedStartExpressionsTest {
    private static final List<Map<String, String>> ROWS =
            ObservedExpressions.rows(Path.of("src/test/resources/data/start-expressions.tsv"));

    private static final Pattern MACRO = Pattern.compile("\\$\\w*\\(");

    /** A job of alice's for one CPU and no GPU, as it was given to the pilot; and a pilot that says little of itself. */
    private static final Surroundings SAMPLE = new Surroundings() {
        private static final Map<String, Value> JOB = Map.of(
                "owner",
                Value.of("alice"),
                "user",
                Value.of("alice@ap"),
                "projectname",
                Value.of("OSG-Staff"),
                "requestcpus",
                Value.of(1L));

        @Override
        public Outcome machine(String name) {
            return name.equals("TotalCpus") ? Outcome.of(Value.of(2L)) : Outcome.UNDEFINED;
        }

        @Override
        public Outcome job(String name) {
            return Outcome.of(JOB.getOrDefault(name.toLowerCase(Locale.ROOT), Value.UNDEFINED));
        }

        @Override
        public boolean hasJob() {
            return true;
        }
    };

    @Test
    void whatTheStartdRefusesIsRefusedAndLittleElse() {
        assertThat(ROWS)
                .allSatisfy(row -> assertThat(hasError(row))
                        .as(row.get("expr"))
                        .isEqualTo((row.get("startd_valid").equals("invalid")
                                        && !row.get("expr").isEmpty())
                                || isRefusedFurther(row.get("expr"))));
    }

    /** What the interface refuses beside what the parser does. */
    private static boolean isRefusedFurther(String text) {
        boolean control = text.chars().anyMatch(c -> (c < ' ' && c != '\t') || c == 0x7f);
        boolean comment = ExpressionParser.parse(text) instanceof Parsed parsed
                && parsed.lineComment().isPresent();
        return control || comment || MACRO.matcher(text).find() || text.endsWith("\\\"");
    }

    @Test
    void whatWouldCaptureTheClauseThatThePilotAppendsGetsParentheses() {
        List<Map<String, String>> taken =
                ROWS.stream().filter(row -> !hasError(row)).toList();
        assertThat(taken).isNotEmpty().allSatisfy(row -> {
            boolean captured = row.get("itb_clause").equals("captured");
            String text = row.get("expr");
            assertThat(codes(row).contains("start-parentheses")).as(text).isEqualTo(captured);
            assertThat(planned(text)).isEqualTo(captured ? "(" + text + ")" : text);
        });
        assertThat(taken).noneMatch(row -> row.get("itb_clause").equals("lost"));
    }

    @Test
    void aJobIsAcceptedOrNotAsItWasObserved() {
        assertThat(taken().stream()
                        .filter(row -> !accepts(Evaluation.of(parsed(row).tree(), SAMPLE))
                                .contains(row.get("sample_job_result").startsWith("accept")))
                        .map(row -> row.get("expr")))
                .isEmpty();
    }

    /** Whether a pilot may accept a job for which its expression comes to this: an undefined one counts as true. */
    private static Set<Boolean> accepts(Outcome outcome) {
        boolean known = outcome.value().isPresent() || outcome.kinds().size() == 1;
        Kind kind = outcome.kinds().iterator().next();
        if (!known || (outcome.value().isEmpty() && (kind == Kind.INTEGER || kind == Kind.REAL))) {
            return Set.of(true, false);
        }
        boolean zero = outcome.value().map(ObservedStartExpressionsTest::isZero).orElse(false);
        return Set.of(
                switch (kind) {
                    case TRUE, UNDEFINED -> true;
                    case INTEGER, REAL -> !zero;
                    default -> false;
                });
    }

    private static boolean isZero(Value value) {
        return value.equals(Value.of(0L)) || (value instanceof Value.Real real && real.value() == 0);
    }

    @Test
    void whatFailsOpenForAJobIsWarnedOf() {
        assertThat(taken().stream()
                        .filter(row -> Evaluation.of(parsed(row).tree(), SAMPLE).isAlways(Kind.UNDEFINED))
                        .filter(row -> warnings(row).isEmpty())
                        .map(row -> row.get("expr")))
                .containsExactlyInAnyOrder(
                        // What every real job and pilot has; the sample has not.
                        "TARGET.RequestCpus <= 4 && TARGET.RequestMemory <= 8192",
                        "TARGET.RequestDisk < 10*1024*1024",
                        "TARGET.JobUniverse == 5",
                        "regexp(\".*@ospool-eht.*\", TARGET.GlobalJobId)");
    }

    @Test
    void whatIsAnErrorForEveryJobIsWarnedOf() {
        assertThat(taken().stream()
                        .filter(row -> row.get("alone_type").equals("error")
                                || row.get("sample_job_result").equals("reject(error)"))
                        .filter(row -> warnings(row).isEmpty())
                        .map(row -> row.get("expr")))
                .containsExactlyInAnyOrder(
                        // Texts and lists, of functions that are known by their kinds only.
                        "split(\"a,b\")[0]", "userHome(\"root\")", "join(\",\",\"a\",\"b\")");
    }

    @Test
    void whatRealSitesWriteIsTakenWithoutAWord() {
        assertThat(ROWS.stream()
                        .filter(row -> row.get("category").equals("real")
                                && row.get("startd_valid").equals("valid"))
                        .filter(row -> warnings(row).isEmpty())
                        .map(row -> row.get("expr")))
                .contains(
                        "true",
                        "Owner == \"alice\"",
                        "(Owner == \"alice\" || Owner == \"bob\")",
                        "TARGET.RequestCpus <= 4 && TARGET.RequestMemory <= 8192",
                        "!(Owner == \"bad\")",
                        "TARGET.IsOsgVoJob is true");
    }

    private static List<Map<String, String>> taken() {
        return ROWS.stream()
                .filter(row -> !row.get("expr").isEmpty() && !hasError(row))
                .toList();
    }

    private static Parsed parsed(Map<String, String> row) {
        return (Parsed) ExpressionParser.parse(row.get("expr"));
    }

    private static PilotSettings settings(String text) {
        return Checks.quiet().startExpression(text).build();
    }

    private static String planned(String text) {
        return LaunchPlan.of(settings(text)).environment().stream()
                .filter(variable -> variable.name().equals("GLIDEIN_Start_Extra"))
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<Diagnostic> problems(Map<String, String> row) {
        return Checks.report(settings(row.get("expr"))).diagnostics();
    }

    private static List<String> codes(Map<String, String> row) {
        return problems(row).stream().map(problem -> problem.code().id()).toList();
    }

    private static boolean hasError(Map<String, String> row) {
        return Diagnostic.any(problems(row), Severity.ERROR);
    }

    private static List<Diagnostic> warnings(Map<String, String> row) {
        return problems(row).stream()
                .filter(problem -> problem.severity() == Severity.WARNING)
                .toList();
    }
}
