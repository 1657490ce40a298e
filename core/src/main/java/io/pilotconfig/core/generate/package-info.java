/**
 * A fleet becomes a tree of files. {@link io.pilotconfig.core.generate.FleetGenerator} is the front door; it checks every
 * pilot before it writes the first file.
 */
@NullMarked
package io.pilotconfig.core.generate;

import org.jspecify.annotations.NullMarked;
