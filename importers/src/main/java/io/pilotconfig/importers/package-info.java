/** Launch configurations that exist already, as settings. */
@NullMarked
package io.pilotconfig.importers;

import org.jspecify.annotations.NullMarked;
