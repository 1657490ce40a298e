/**
 * Rendered files on disk. {@link io.pilotconfig.core.output.OutputTree} is the front door to a directory for each of many
 * pilots, {@link io.pilotconfig.core.output.OutputDirectory} the one to a single directory. A file gets its new content at
 * once or not at all, and what is right already is not touched.
 */
@NullMarked
package io.pilotconfig.core.output;

import org.jspecify.annotations.NullMarked;
