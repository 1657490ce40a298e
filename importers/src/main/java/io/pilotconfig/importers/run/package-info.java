/**
 * Shell scripts with a {@code docker run} or {@code podman run} line: {@link io.pilotconfig.importers.run.RunReader} reads
 * the words as a POSIX shell does, and the flags as the engine does. Nothing is expanded, nothing is run.
 */
@NullMarked
package io.pilotconfig.importers.run;

import org.jspecify.annotations.NullMarked;
