package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Outcome;
import io.pilotconfig.core.diagnostic.Codes;

/**
 * A text, a list or a record is no condition: the pilot makes an error of it and accepts no job.
 *
 * <p>Warning {@code start-no-condition}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong: {@code "alice"}.
 * Right: {@code Owner == "alice"}.
 */
final class NoConditionTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        if (isNoCondition(inspection.outcome())) {
            inspection.report(
                    Codes.START_NO_CONDITION,
                    inspection.setting() + " is no condition, but " + word(inspection.outcome())
                            + ": the pilot would accept no job.",
                    "write a condition such as `Owner == \"alice\"`.");
        }
    }

    static boolean isNoCondition(Outcome outcome) {
        return outcome.isAlways(Kind.TEXT, Kind.LIST, Kind.AD, Kind.TIME);
    }

    private static String word(Outcome outcome) {
        if (outcome.isAlways(Kind.TEXT)) {
            return "a text";
        } else if (outcome.isAlways(Kind.LIST)) {
            return "a list";
        }
        return outcome.isAlways(Kind.AD) ? "a record" : "another value";
    }
}
