/**
 * The contract of the pilot's container: the names of its variables and the paths inside it, with the source of each.
 * The only place in which they stand.
 */
@NullMarked
package io.pilotconfig.core.pilot;

import org.jspecify.annotations.NullMarked;
