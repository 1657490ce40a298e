package io.pilotconfig.testkit;

import io.pilotconfig.core.settings.PilotSettings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fleet file with what it says.
 *
 * @param pilots the settings of each pilot by its name, in order; each has its name
 * @param style how it is written
 * @param text the content of the file
 */
public record FleetText(Map<String, PilotSettings> pilots, TextStyle style, String text) {
    /** Copies the map. */
    public FleetText {
        pilots = Collections.unmodifiableMap(new LinkedHashMap<>(pilots));
    }
}
