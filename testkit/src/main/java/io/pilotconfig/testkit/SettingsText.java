package io.pilotconfig.testkit;

import io.pilotconfig.core.settings.PilotSettings;

/**
 * A settings file with what it says.
 *
 * @param settings what it says
 * @param style how it is written
 * @param text the content of the file
 */
public record SettingsText(PilotSettings settings, TextStyle style, String text) {}
