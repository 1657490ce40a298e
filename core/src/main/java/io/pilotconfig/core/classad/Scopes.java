package io.pilotconfig.core.classad;

import io.pilotconfig.core.classad.Expression.Ad;
import io.pilotconfig.core.classad.Expression.Attribute;
import io.pilotconfig.core.classad.Expression.Literal;
import java.util.Optional;

/**
 * Looks names up as HTCondor does: in an ad, then in the ads around it, which end with that of the match. Every ad has a
 * few names by itself.
 *
 * @param surroundings the two ads
 */
record Scopes(Surroundings surroundings) {
    /** {@code Name} and {@code .Name}. */
    Outcome attribute(Attribute attribute) {
        String name = attribute.name();
        if (attribute.absolute()) {
            return outermost(name);
        }
        return SpecialName.of(name) == SpecialName.NONE ? surroundings.bare(name) : machine(name);
    }

    /** The name behind the name of an ad, {@code MY.Name}; empty where the first one is none that we know. */
    Optional<Outcome> of(Attribute ad, String name) {
        if (ad.absolute()) {
            return Optional.empty();
        }
        return switch (SpecialName.of(ad.name())) {
            case OWN_AD -> Optional.of(machine(name));
            case OUTERMOST -> Optional.of(outermost(name));
            case TARGET -> Optional.of(job(name));
            default -> Optional.empty();
        };
    }

    private Outcome machine(String name) {
        return surroundings.machine(name).orElse(special(name));
    }

    private Outcome job(String name) {
        return surroundings.hasJob() ? surroundings.job(name).orElse(special(name)) : Outcome.UNDEFINED;
    }

    private Outcome special(String name) {
        SpecialName special = SpecialName.of(name);
        return switch (special) {
            case OWN_AD, OUTERMOST -> Outcome.of(Kind.AD);
            case CURRENT_TIME -> Outcome.of(Kind.INTEGER);
            case NONE -> Outcome.UNDEFINED;
            default ->
                !surroundings.hasJob()
                        ? Outcome.UNDEFINED
                        : special == SpecialName.OF_MATCH ? Outcome.ANYTHING : Outcome.of(Kind.AD);
        };
    }

    /** In the ad of the match, which has nothing of the machine's; or in the machine's, where there is no job. */
    private Outcome outermost(String name) {
        Outcome own = surroundings.hasJob() ? Outcome.UNDEFINED : surroundings.machine(name);
        return switch (SpecialName.of(name)) {
            case TARGET, PARENT -> own;
            default -> own.orElse(special(name));
        };
    }

    /** The name in a record that is written in the expression. */
    Outcome attribute(Ad ad, String name) {
        Outcome own = ownAttribute(ad, name);
        if (!own.isAlways(Kind.UNDEFINED) || hasAttribute(ad, name)) {
            return own;
        }
        return SpecialName.of(name) == SpecialName.PARENT ? Outcome.of(Kind.AD) : machine(name);
    }

    private static boolean hasAttribute(Ad ad, String name) {
        return ad.entries().stream().anyMatch(entry -> entry.name().equalsIgnoreCase(name));
    }

    /** The name in the record alone; known if a literal is written there. */
    static Outcome ownAttribute(Ad ad, String name) {
        Outcome found = Outcome.UNDEFINED;
        for (Ad.Entry entry : ad.entries()) {
            if (entry.name().equalsIgnoreCase(name)) {
                found = entry.value() instanceof Literal literal ? Outcome.of(literal.value()) : Outcome.ANYTHING;
            }
        }
        return found;
    }
}
