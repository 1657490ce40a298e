package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The script switches to an Apptainer that images since September 2025 lack.
 *
 * <p>Warning {@code registry-mirror-broken}; source: the pilot's images since 2025-09-02 (bfc02c5). Wrong:
 * {@code APPTAINER_REGISTRY_MIRROR}. Right: without it.
 */
final class RegistryMirrorBrokenRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.environment().containsKey(Variables.REGISTRY_MIRROR)) {
            SettingPath path = SettingPath.of("environment", Variables.REGISTRY_MIRROR);
            problems.add(
                    Codes.REGISTRY_MIRROR_BROKEN,
                    path,
                    "`" + path + "` switches Apptainer off in images since September 2025.",
                    "remove it.");
        }
    }
}
