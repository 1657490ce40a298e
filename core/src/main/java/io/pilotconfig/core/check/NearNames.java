package io.pilotconfig.core.check;

import io.pilotconfig.core.check.AttributeUse.Scope;
import io.pilotconfig.core.section.NearestName;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The known attributes that the names of one expression are nearly; each is looked for once, and so many at most. */
final class NearNames {
    /** Shorter names are near to too many. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 64;
    private static final int MOST = 100;
    private static final int LETTERS_PER_SLIP = 4;

    private final PilotSurroundings surroundings;
    private final Map<Scope, Map<String, Optional<String>>> found = new EnumMap<>(Scope.class);
    private int looked;

    NearNames(PilotSurroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The attribute that a name is nearly, of those that can be asked for in the scope. */
    Optional<String> of(Scope scope, String name) {
        if (name.length() < SHORTEST || name.length() > LONGEST) {
            return Optional.empty();
        }
        Map<String, Optional<String>> ofScope =
                found.computeIfAbsent(scope, any -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER));
        Optional<String> near = ofScope.get(name);
        if (near == null) {
            looked++;
            near = looked <= MOST
                    ? NearestName.of(name, surroundings.names(scope)).filter(known -> isNear(name, known))
                    : Optional.empty();
            ofScope.put(name, near);
        }
        return near;
    }

    /** Whether it is nearer than most names that users make up: `WantGPU` is not meant for `WantMPI`. */
    private static boolean isNear(String name, String known) {
        boolean beginning = known.regionMatches(true, 0, name, 0, name.length());
        return beginning || NearestName.isWithin(name, known, Math.max(1, name.length() / LETTERS_PER_SLIP));
    }
}
