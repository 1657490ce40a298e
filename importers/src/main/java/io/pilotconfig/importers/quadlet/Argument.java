package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.PlacedText;

/**
 * A flag that podman gets, with its value.
 *
 * @param flag the long name, such as {@code --env}
 * @param value its value, {@code true} for a switch
 * @param written how a message calls it: the key, or the flag where it was written as one
 * @param meaning what it is for, where settings have no place for it
 */
record Argument(String flag, PlacedText value, String written, String meaning) {
    /** Where it stands. */
    Span span() {
        return value.span();
    }

    /** The same flag with another value. */
    Argument with(PlacedText other) {
        return new Argument(flag, other, written, meaning);
    }
}
