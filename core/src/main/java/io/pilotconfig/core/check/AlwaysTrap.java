package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Expression;
import io.pilotconfig.core.classad.Expression.Literal;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * An expression that accepts every job, though it says more than {@code True}. One that is undefined accepts, too.
 *
 * <p>Warning {@code start-always}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong: {@code undefined},
 * {@code Owner == "alice" || True}. Right: {@code True}, {@code Owner == "alice"}.
 */
final class AlwaysTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        if (isAlways(inspection.outcome())
                && !isTrue(inspection.parsed().tree())
                && !UndefinedComparisonTrap.isWhole(inspection)) {
            inspection.report(
                    Codes.START_ALWAYS,
                    inspection.setting()
                            + (inspection.outcome().isAlways(Kind.UNDEFINED)
                                    ? " is undefined for every job, and the pilot accepts a job where it is undefined."
                                    : " accepts every job."),
                    "write `True` if this is meant, or a condition that some jobs do not meet.");
        }
    }

    static boolean isAlways(Outcome outcome) {
        boolean number =
                outcome.isAlways(Kind.INTEGER, Kind.REAL) && outcome.value().isPresent();
        return number ? !NeverTrap.isZero(outcome) : outcome.isAlways(Kind.TRUE, Kind.UNDEFINED);
    }

    private static boolean isTrue(Expression tree) {
        return tree instanceof Literal literal && literal.value().equals(Value.TRUE);
    }
}
