package io.pilotconfig.core.check;

import io.pilotconfig.core.classad.Kind;
import io.pilotconfig.core.classad.Outcome;
import java.util.Optional;

/** What the pilot does because of an attribute that jobs do not have. */
final class Consequence {
    private Consequence() {}

    /** Words to put behind what is wrong with the attribute; none where nothing follows, or another rule says it. */
    static String of(Inspection inspection, String attribute) {
        Outcome anyhow = inspection.outcome();
        if (AlwaysTrap.isAlways(anyhow) || NeverTrap.isNever(anyhow)) {
            return "";
        }
        Optional<Outcome> without = inspection.outcomeWithout(attribute);
        return without.map(outcome -> words(inspection, outcome)).orElse("");
    }

    private static String words(Inspection inspection, Outcome outcome) {
        if (AlwaysTrap.isAlways(outcome)) {
            return ", so that the pilot accepts every job";
        } else if (NeverTrap.isNever(outcome)) {
            return ", so that the pilot accepts no job";
        }
        return outcome.mayBe(Kind.UNDEFINED)
                ? ", and the pilot accepts a job where " + inspection.setting() + " is undefined"
                : "";
    }
}
