/**
 * Checks settings: {@link io.pilotconfig.core.check.SettingsChecker} is the front door, and
 * {@link io.pilotconfig.core.check.CheckRule} what a rule about several settings is. Constraints on single values are
 * declared in the package {@code settings}; what they mean is here, one rule each.
 */
@NullMarked
package io.pilotconfig.core.check;

import org.jspecify.annotations.NullMarked;
