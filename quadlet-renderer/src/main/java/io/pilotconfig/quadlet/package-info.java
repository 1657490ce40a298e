/**
 * Podman quadlet units, from which systemd starts a pilot and keeps it: {@link io.pilotconfig.quadlet.QuadletRenderer} is
 * the front door, {@link io.pilotconfig.quadlet.QuadletOptions} its options.
 */
@NullMarked
package io.pilotconfig.quadlet;

import org.jspecify.annotations.NullMarked;
