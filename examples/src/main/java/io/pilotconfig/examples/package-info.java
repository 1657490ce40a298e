/** Programs that embed pilotconfig. Each is run by a test, and the README quotes them. */
@NullMarked
package io.pilotconfig.examples;

import org.jspecify.annotations.NullMarked;
