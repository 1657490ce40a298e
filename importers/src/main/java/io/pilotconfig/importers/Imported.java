package io.pilotconfig.importers;

import io.pilotconfig.core.check.CheckReport;
import java.util.Optional;

/**
 * What came of a launch configuration.
 *
 * @param report everything that is to say, each at its place in the launch configuration, and the settings where there
 *     are some
 * @param text the settings file; empty where the report has an error
 */
public record Imported(CheckReport report, Optional<String> text) {}
