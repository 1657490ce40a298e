package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * {@code MY} is the machine, {@code TARGET} the job: what is asked of the other one is undefined.
 *
 * <p>Warning {@code expression-wrong-scope}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code MY.Owner == "alice"}. Right: {@code TARGET.Owner == "alice"}.
 */
final class WrongScopeTrap implements ExpressionTrap {
    /** What the two are called elsewhere. */
    private static final Map<String, String> SCOPES = Map.of(
            "job",
            "TARGET",
            "slot",
            "MY",
            "other",
            "TARGET",
            "self",
            "MY",
            "target.my",
            "TARGET",
            "my.target",
            "TARGET",
            "target.target",
            "TARGET");

    private static final Set<String> OLD_NAMES = Set.of("other", "self", "target.my", "my.target");

    @Override
    public void check(Inspection inspection) {
        for (AttributeUse use : inspection.parts().uses()) {
            if (inspection.isSelectedFrom(use.place())) {
                checkScope(inspection, use);
            }
        }
        if (inspection.isAllKnown()) {
            return;
        }
        PilotSurroundings pilot = inspection.surroundings();
        for (AttributeUse use : inspection.parts().uses()) {
            boolean jobOfMachine =
                    use.scope() == AttributeUse.Scope.MY && !pilot.isOfMachine(use.name()) && pilot.isOfJob(use.name());
            boolean machineOfJob = use.scope() == AttributeUse.Scope.TARGET
                    && !pilot.isOfJob(use.name())
                    && pilot.isOfMachine(use.name());
            if (jobOfMachine || machineOfJob) {
                inspection.blame(Codes.EXPRESSION_WRONG_SCOPE, use.name());
                inspection.report(
                        Codes.EXPRESSION_WRONG_SCOPE,
                        use.place(),
                        "`" + use.name() + "` is an attribute of the " + (jobOfMachine ? "job" : "machine")
                                + ", not of the " + (jobOfMachine ? "machine" : "job") + ": here it is undefined"
                                + Consequence.of(inspection, use.name()) + ".",
                        "write `" + (jobOfMachine ? "TARGET." : "MY.") + use.name() + "`.");
            }
        }
    }

    /** What other attributes are asked of, and which is no ad that is there, or one by another name. */
    private static void checkScope(Inspection inspection, AttributeUse use) {
        String name = inspection.copy(use.place());
        String folded = name.toLowerCase(Locale.ROOT);
        String meant = SCOPES.get(folded);
        if (meant != null) {
            inspection.blame(Codes.EXPRESSION_WRONG_SCOPE, use.name());
            String message = OLD_NAMES.contains(folded)
                    ? "`" + name + "` is `" + meant + "` by another name, behind which nothing is looked at here."
                    : "`" + name + "` is neither the job nor the machine" + Consequence.of(inspection, use.name())
                            + ".";
            inspection.report(Codes.EXPRESSION_WRONG_SCOPE, use.place(), message, "write `" + meant + "`.");
        }
    }
}
