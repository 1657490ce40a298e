package io.pilotconfig.core.fleet;

import io.pilotconfig.core.check.CheckReport;

/**
 * What came of a pilot.
 *
 * @param report what is wrong with it
 * @param result what was made of it
 */
public record CheckedPilot<R>(CheckReport report, R result) {}
