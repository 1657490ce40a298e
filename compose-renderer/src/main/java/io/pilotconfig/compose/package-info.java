/**
 * Compose files that start a pilot by {@code docker compose up}: {@link io.pilotconfig.compose.ComposeRenderer} is the
 * front door, {@link io.pilotconfig.compose.ComposeOptions} its options.
 */
@NullMarked
package io.pilotconfig.compose;

import org.jspecify.annotations.NullMarked;
