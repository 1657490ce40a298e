package io.pilotconfig.core.check;

import io.pilotconfig.core.settings.PilotSettings;

/** Settings that passed every rule. Only {@link CheckReport#orThrow} makes them, so nothing broken is ever rendered. */
public final class CheckedSettings {
    private final PilotSettings settings;

    CheckedSettings(PilotSettings settings) {
        this.settings = settings;
    }

    /** The settings. */
    public PilotSettings settings() {
        return settings;
    }
}
