package io.pilotconfig.importers.quadlet;

import io.pilotconfig.importers.specimen.PlacedText;

/**
 * A line {@code key=value}.
 *
 * @param section the section that it stands in
 * @param key the key
 * @param value the value, lines joined
 * @param file the drop-in that it comes from, for a message; empty for the unit itself
 */
record UnitLine(String section, PlacedText key, PlacedText value, String file) {
    /** How a message calls it. */
    String written() {
        return "`" + key.text() + "=`" + (file.isEmpty() ? "" : " in " + file);
    }
}
