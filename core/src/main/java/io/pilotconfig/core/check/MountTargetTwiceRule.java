package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.Map;

/**
 * One thing is mounted at a path: runtimes refuse two ("Duplicate mount point").
 *
 * <p>Error {@code mount-target-twice}; source: docker and podman, run. Wrong: two {@code mounts} with
 * {@code target: /data}. Right: a target for each.
 */
final class MountTargetTwiceRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.mounts().isEmpty()) {
            return;
        }
        Map<String, String> owners = MountTargets.ofSettings(settings);
        for (int i = 0; i < settings.mounts().size(); i++) {
            SettingPath mount = SettingPath.of("mounts").index(i);
            String target = Paths.normal(settings.mounts().get(i).target());
            String owner = owners.putIfAbsent(target, mount.toString());
            if (owner != null) {
                problems.add(
                        Codes.MOUNT_TARGET_TWICE,
                        mount.key("target"),
                        "`" + owner + "` is mounted at this path already.",
                        "remove one of the two, or choose another target.");
            }
        }
    }
}
