/**
 * One container, described without a word of any runtime: {@link io.pilotconfig.core.launch.Launch} is what renderers
 * turn into text, and {@link io.pilotconfig.core.launch.LaunchPlan} what it consists of.
 */
@NullMarked
package io.pilotconfig.core.launch;

import org.jspecify.annotations.NullMarked;
