package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Nothing is mounted over what the pilot's image needs.
 *
 * <p>Warning {@code mount-hides}; source: the pilot's image. Wrong: {@code target: /usr}. Right:
 * {@code target: /host/usr}.
 */
final class MountHidesRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        for (int i = 0; i < settings.mounts().size(); i++) {
            if (Paths.isOfImage(Paths.normal(settings.mounts().get(i).target()))) {
                problems.add(
                        Codes.MOUNT_HIDES,
                        SettingPath.of("mounts").index(i).key("target"),
                        "A mount here hides what the pilot's image has there, and the pilot cannot do without.",
                        "mount at a directory of its own.");
            }
        }
    }
}
