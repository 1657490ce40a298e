/**
 * Settings as a person writes them: {@link io.pilotconfig.core.write.SettingsTree} is their tree without what holds anyway,
 * {@link io.pilotconfig.core.write.SettingsWriter} makes a settings file of it.
 */
@NullMarked
package io.pilotconfig.core.write;

import org.jspecify.annotations.NullMarked;
