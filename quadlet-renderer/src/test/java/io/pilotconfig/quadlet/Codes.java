package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.Code;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The codes of quadlets. */
final class Codes {
    private Codes() {}

    static Set<Code> all() {
        return Arrays.stream(QuadletCodes.class.getFields())
                .map(field -> {
                    try {
                        return (Code) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.toSet());
    }
}
