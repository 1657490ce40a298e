/**
 * Texts in YAML or JSON as trees, with the place of everything in them: a whole text by
 * {@link io.pilotconfig.core.source.YamlDocument}, a long one by {@link io.pilotconfig.core.source.YamlPieces}. Knows
 * nothing of what settings mean.
 */
@NullMarked
package io.pilotconfig.core.source;

import org.jspecify.annotations.NullMarked;
