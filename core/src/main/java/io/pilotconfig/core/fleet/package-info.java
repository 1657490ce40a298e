/**
 * Fleets: many pilots in one file or directory, which share defaults. {@link io.pilotconfig.core.fleet.FleetReader} is
 * the front door.
 */
@NullMarked
package io.pilotconfig.core.fleet;

import org.jspecify.annotations.NullMarked;
