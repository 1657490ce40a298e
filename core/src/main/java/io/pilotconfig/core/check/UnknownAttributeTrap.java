package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.section.NearestName;
import java.util.Optional;

/**
 * A name that is nearly that of a known attribute. A job may have others that its user made up, so any other name is
 * taken.
 *
 * <p>Warning; source: HTCondor 23.9.6's startd, run with real jobs. Wrong: {@code Onwer == "alice"}. Right:
 * {@code Owner == "alice"}.
 */
final class UnknownAttributeTrap implements ExpressionTrap {
    /** Shorter names are near to too many. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 64;

    @Override
    public void check(Inspection inspection) {
        for (AttributeUse use : inspection.uses()) {
            if (!inspection.surroundings().isKnown(use) && !inspection.isBlamed(use.name())) {
                nearest(inspection, use.name()).ifPresent(near -> {
                    inspection.blame(use.name());
                    inspection.report(
                            Codes.EXPRESSION_UNKNOWN_ATTRIBUTE,
                            use.place(),
                            "`" + use.name() + "` is an attribute that no job or machine is known to have.",
                            "did you mean `" + near + "`?");
                });
            }
        }
    }

    static Optional<String> nearest(Inspection inspection, String name) {
        return name.length() < SHORTEST || name.length() > LONGEST
                ? Optional.empty()
                : NearestName.of(name, inspection.surroundings().names());
    }
}
