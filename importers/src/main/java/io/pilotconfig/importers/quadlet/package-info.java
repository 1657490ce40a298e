/**
 * Podman quadlets, read as podman's generator and then systemd read them:
 * {@link io.pilotconfig.importers.quadlet.QuadletReader} is the front door. The generator makes {@code podman run} with
 * arguments of the keys ({@code ContainerKey}); systemd resolves what it writes ({@code SystemdText}); {@code RunArguments}
 * says what podman starts with them.
 */
@NullMarked
package io.pilotconfig.importers.quadlet;

import org.jspecify.annotations.NullMarked;
