/**
 * Reads a settings file, YAML or JSON: {@link io.pilotconfig.core.read.SettingsReader} is the front door. Knows where
 * everything stands, and reports every problem of the file's form at once.
 */
@NullMarked
package io.pilotconfig.core.read;

import org.jspecify.annotations.NullMarked;
