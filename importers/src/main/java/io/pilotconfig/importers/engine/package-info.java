/**
 * What the container engines read alike, wherever it is written: their flags, which
 * {@link io.pilotconfig.importers.engine.FlagParser} takes apart by what
 * {@link io.pilotconfig.importers.engine.EngineFlags} knows, and the values that have a syntax of their own.
 */
@NullMarked
package io.pilotconfig.importers.engine;

import org.jspecify.annotations.NullMarked;
