package io.pilotconfig.benchmarks;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.ExpressionParser;
import io.pilotconfig.core.classad.KnownAttributes;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.ParseResult;
import io.pilotconfig.core.classad.Parsed;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What a START expression costs, warm, by its length: parsing alone, evaluation for any job, and all rules. What the rules
 * cost is the difference of the two checks, with the expression and without one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class StartExpression {
    private static final String FIRST = "(TARGET.RequestCpus <= 4 && TARGET.RequestMemory < 16 * 1024)"
            + " && (Owner == \"alice\" || stringListMember(Owner, \"bob,carol,dan\") || regexp(\"^d[a-z]+$\", TARGET.Owner))"
            + " && TARGET.RequestGPUs =?= undefined";

    /** A checker remembers some expressions; so many it does not. */
    private static final int VARIANTS = 10_000;

    /** Characters, about. */
    @Param({"200", "800", "3200", "12800"})
    public int length;

    private final SettingsChecker checker = new SettingsChecker();
    private String text = "";
    private Parsed parsed = (Parsed) ExpressionParser.parse("true");
    private final PilotSettings[] with = new PilotSettings[VARIANTS];
    private int next;
    private final PilotSettings without = settings().build();

    /** Makes an expression of the length. */
    @Setup
    public void make() {
        StringBuilder longer = new StringBuilder(FIRST);
        while (longer.length() < length) {
            longer.append(" && TARGET.RequestDisk < ").append(longer.length()).append("000 && (Owner != \"eve\")");
        }
        text = longer.toString();
        parsed = (Parsed) ExpressionParser.parse(text);
        for (int i = 0; i < VARIANTS; i++) {
            String other = text.replace("16 * 1024", "16 * 1" + (VARIANTS + i));
            with[i] = settings().startExpression(other).build();
        }
    }

    private static PilotSettings.Builder settings() {
        return PilotSettings.builder().site("CHTC").resource("CHTC-EP1").token("/etc/osg/ospool-ep.tkn");
    }

    /** From text to tree. */
    @Benchmark
    public ParseResult parse() {
        return ExpressionParser.parse(text);
    }

    /** From tree to what it may come to. */
    @Benchmark
    public Outcome evaluate() {
        return Evaluation.of(parsed.tree(), KnownAttributes.anyJob());
    }

    /** Settings with an expression that was not checked before. */
    @Benchmark
    public CheckReport check() {
        next = (next + 1) % VARIANTS;
        return checker.check(with[next]);
    }

    /** The same settings without. */
    @Benchmark
    public CheckReport checkOthers() {
        return checker.check(without);
    }
}
