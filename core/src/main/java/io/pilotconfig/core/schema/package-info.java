/**
 * The schema of a settings file, for editors: {@link io.pilotconfig.core.schema.SettingsSchema} is the front door. It is
 * made of what the settings themselves declare: their sections, their defaults, and the constraints that the checker checks.
 */
@NullMarked
package io.pilotconfig.core.schema;

import org.jspecify.annotations.NullMarked;
