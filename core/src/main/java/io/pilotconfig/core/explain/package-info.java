/**
 * What each code means, for people who ask: {@link io.pilotconfig.core.explain.Explanations} is the front door, one
 * {@link io.pilotconfig.core.explain.Explanation} belongs to each code. No check and no rendering loads any of it.
 */
@NullMarked
package io.pilotconfig.core.explain;

import org.jspecify.annotations.NullMarked;
