/**
 * What a person writes down about a pilot, as immutable values with their defaults and constraints:
 * {@link io.pilotconfig.core.settings.PilotSettings} is the front door. No logic lives here; what the constraints mean
 * is in the package {@code check}.
 */
@NullMarked
package io.pilotconfig.core.settings;

import org.jspecify.annotations.NullMarked;
