/** Compose files, read as compose reads them: {@link io.pilotconfig.importers.compose.ComposeReader} is the front door. */
@NullMarked
package io.pilotconfig.importers.compose;

import org.jspecify.annotations.NullMarked;
