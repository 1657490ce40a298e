package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.classad.Value;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * An expression that is true for no job: the pilot idles for a while, and ends.
 *
 * <p>Warning {@code start-never}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong: {@code False}. Right:
 * {@code True}.
 */
final class NeverTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        Outcome outcome = inspection.outcome();
        if (isNever(outcome)
                && !NoConditionTrap.isNoCondition(outcome)
                && inspection.errors().isEmpty()) {
            inspection.report(
                    Codes.START_NEVER,
                    inspection.setting()
                            + " is true for no job: the pilot would run none, and end when it was idle long enough.",
                    "write a condition that some jobs meet, or do not start the pilot.");
        }
    }

    static boolean isNever(Outcome outcome) {
        return isZero(outcome) || outcome.isAlways(Kind.FALSE, Kind.ERROR, Kind.TEXT, Kind.LIST, Kind.AD, Kind.TIME);
    }

    /** Whether it is the number that is false. */
    static boolean isZero(Outcome outcome) {
        return isZero(outcome.value().orElse(Value.UNDEFINED));
    }

    /** Whether it is the number that is false. */
    static boolean isZero(Value value) {
        return (value instanceof Value.Whole whole && whole.value() == 0)
                || (value instanceof Value.Real real && real.value() == 0);
    }
}
