/**
 * What the container engines read alike, wherever it is written:
 * {@link io.pilotconfig.importers.engine.FlagParser} takes their flags apart,
 * {@link io.pilotconfig.importers.engine.EngineFlags} knows which there are; sizes, CSV and lists of words are values.
 */
@NullMarked
package io.pilotconfig.importers.engine;

import org.jspecify.annotations.NullMarked;
