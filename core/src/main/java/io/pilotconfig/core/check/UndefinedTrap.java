package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Evaluation;
import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.KnownAttributes;
import io.pilotconfig.core.diagnostic.Codes;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where a job lacks an attribute, a comparison with it is undefined, and a START expression that is undefined accepts the
 * job.
 *
 * <p>Warning; source: HTCondor 23.9.6's startd, run with real jobs. Wrong: {@code TARGET.RequestGPUs == 1}. Right:
 * {@code TARGET.RequestGPUs =?= 1}.
 */
final class UndefinedTrap implements ExpressionTrap {
    /** Each costs an evaluation of the whole; who is told of so many knows what the others lack. */
    private static final int MOST_ATTRIBUTES = 20;

    @Override
    public void check(Inspection inspection) {
        if (!inspection.outcome().mayBe(Kind.UNDEFINED)) {
            return;
        }
        Set<String> seen = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (AttributeUse use : inspection.parts().uses()) {
            if (seen.size() == MOST_ATTRIBUTES) {
                return;
            }
            if (isOptional(inspection.surroundings(), use)
                    && !inspection.isBlamed(use.name())
                    && seen.add(use.name())
                    && isUndefinedWithout(inspection, use.name())) {
                boolean machine = isOfMachine(inspection.surroundings(), use);
                inspection.report(
                        Codes.START_UNDEFINED,
                        use.place(),
                        inspection.setting() + " is undefined for a " + (machine ? "pilot" : "job") + " without `"
                                + use.name() + "`, and the pilot accepts a job where it is undefined.",
                        "compare by `=?=` or `=!=`, or demand `" + inspection.source(use.place())
                                + " =!= undefined` as well.");
            }
        }
    }

    /** Whether a pilot or a job may lack what is asked for. */
    private static boolean isOptional(PilotSurroundings pilot, AttributeUse use) {
        return switch (use.scope()) {
            case BARE -> !pilot.isInEveryMachine(use.name()) && !KnownAttributes.isInEveryJob(use.name());
            case MY -> !pilot.isInEveryMachine(use.name());
            case TARGET -> !KnownAttributes.isInEveryJob(use.name());
        };
    }

    /** Whether it is the pilot that lacks it. */
    private static boolean isOfMachine(PilotSurroundings pilot, AttributeUse use) {
        return switch (use.scope()) {
            case BARE -> pilot.isOfMachine(use.name());
            case MY -> true;
            case TARGET -> false;
        };
    }

    private static boolean isUndefinedWithout(Inspection inspection, String attribute) {
        return Evaluation.of(
                        inspection.parsed().tree(), inspection.surroundings().withAllBut(attribute))
                .mayBe(Kind.UNDEFINED);
    }
}
