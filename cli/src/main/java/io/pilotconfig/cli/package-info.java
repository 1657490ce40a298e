/** The command {@code pilotconfig}. {@link io.pilotconfig.cli.Main} is the front door. */
@NullMarked
package io.pilotconfig.cli;

import org.jspecify.annotations.NullMarked;
