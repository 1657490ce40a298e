/** Work on many items by several threads. {@link io.pilotconfig.core.work.OrderedWork} is all there is. */
@NullMarked
package io.pilotconfig.core.work;

import org.jspecify.annotations.NullMarked;
