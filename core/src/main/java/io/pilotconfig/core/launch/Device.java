package io.pilotconfig.core.launch;

import io.pilotconfig.core.diagnostic.SettingPath;

/**
 * A device of the host that the pilot may use.
 *
 * @param path its path, on the host and in the container
 * @param setting the setting that it comes from
 */
public record Device(String path, SettingPath setting) implements Origin {
    @Override
    public Reason reason(LaunchPlan plan, String target) {
        return MountReasons.of(this);
    }
}
