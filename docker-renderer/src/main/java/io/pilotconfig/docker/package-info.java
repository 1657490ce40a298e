/**
 * Command lines that start a pilot, for any POSIX shell: {@link io.pilotconfig.docker.DockerRenderer} and
 * {@link io.pilotconfig.docker.PodmanRenderer} are the front doors, {@link io.pilotconfig.docker.RunOptions} their
 * options.
 */
@NullMarked
package io.pilotconfig.docker;

import org.jspecify.annotations.NullMarked;
