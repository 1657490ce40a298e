package io.pilotconfig.importers;

import io.pilotconfig.core.check.CheckReport;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a launch configuration.
 *
 * @param report everything that is to say, each at its place in the launch configuration, and the settings where there
 *     are some
 * @param text the settings file; empty where the report has an error
 * @param container what the launch configuration makes of a container, as facts in words: {@code variable NUM_CPUS} to
 *     {@code 8}; empty where it could not be read
 */
public record Imported(CheckReport report, Optional<String> text, Map<String, String> container) {
    /** Copies the map. */
    public Imported {
        container = Collections.unmodifiableMap(new LinkedHashMap<>(container));
    }
}
