/**
 * What a renderer is: {@link io.pilotconfig.core.render.Renderer} is the interface to implement, and
 * {@link io.pilotconfig.core.render.Renderers} the front door to those that are installed.
 */
@NullMarked
package io.pilotconfig.core.render;

import org.jspecify.annotations.NullMarked;
