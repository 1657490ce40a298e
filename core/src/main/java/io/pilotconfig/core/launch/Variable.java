package io.pilotconfig.core.launch;

import io.pilotconfig.core.diagnostic.SettingPath;

/**
 * A variable of the pilot's environment.
 *
 * @param name its name
 * @param value its value, to arrive byte for byte
 * @param setting the setting that it comes from
 */
public record Variable(String name, String value, SettingPath setting) implements Origin {
    @Override
    public Reason reason(LaunchPlan plan, String target) {
        return VariableReasons.of(this);
    }
}
