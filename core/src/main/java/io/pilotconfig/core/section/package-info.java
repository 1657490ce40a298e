/**
 * How a mapping of the settings file becomes a typed object: {@link io.pilotconfig.core.section.Section} lists the keys
 * that a mapping may have and binds a {@link io.pilotconfig.core.section.Mapping} to them, reporting every problem. The
 * settings themselves and the options of each renderer are declared with it.
 */
@NullMarked
package io.pilotconfig.core.section;

import org.jspecify.annotations.NullMarked;
