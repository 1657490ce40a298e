package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;

/**
 * A name that is nearly that of a known attribute. A job may have others that its user made up, so any other name is
 * taken.
 *
 * <p>Warning {@code expression-unknown-attribute}; source: HTCondor 23.9.6's startd, run with real jobs. Wrong:
 * {@code Onwer == "alice"}. Right: {@code Owner == "alice"}.
 */
final class UnknownAttributeTrap implements ExpressionTrap {
    @Override
    public void check(Inspection inspection) {
        if (inspection.isAllKnown()) {
            return;
        }
        for (AttributeUse use : inspection.parts().uses()) {
            if (!inspection.surroundings().isKnown(use) && !inspection.isBlamed(use.name())) {
                inspection.nearest(use.scope(), use.name()).ifPresent(near -> {
                    inspection.blame(Codes.EXPRESSION_UNKNOWN_ATTRIBUTE, use.name());
                    inspection.report(
                            Codes.EXPRESSION_UNKNOWN_ATTRIBUTE,
                            use.place(),
                            "`" + use.name() + "` is an attribute that no job or machine is known to have"
                                    + Consequence.of(inspection, use.name()) + ".",
                            "did you mean `" + near + "`?");
                });
            }
        }
    }
}
