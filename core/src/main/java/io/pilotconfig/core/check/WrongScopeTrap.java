package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;

/**
 * {@code MY} is the machine, {@code TARGET} the job: what is asked of the other one is undefined.
 *
 * <p>Warning {@code expression-wrong-scope}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code MY.Owner == "alice"}. Right: {@code TARGET.Owner == "alice"}.
 */
final class WrongScopeTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
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
}
