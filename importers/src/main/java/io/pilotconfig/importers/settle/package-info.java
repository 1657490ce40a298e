/**
 * From the facts of a container to the settings that give it: {@link io.pilotconfig.importers.settle.Settler} makes the
 * settings, {@link io.pilotconfig.importers.settle.Comparison} says what they do not give.
 */
@NullMarked
package io.pilotconfig.importers.settle;

import org.jspecify.annotations.NullMarked;
