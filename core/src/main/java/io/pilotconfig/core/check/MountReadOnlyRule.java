package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The pilot writes to {@code /pilot}: where it cannot, it ends at once ("Creating LOCAL_DIR under /pilot failed", observed).
 *
 * <p>Error {@code mount-read-only}; source: the pilot's scripts, run. Wrong:
 * {@code { source: /scratch, target: /pilot, readOnly: true }}. Right: {@code workDir: /scratch}.
 */
final class MountReadOnlyRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        for (int i = 0; i < settings.mounts().size(); i++) {
            HostMount mount = settings.mounts().get(i);
            if (mount.readOnly() && Paths.normal(mount.target()).equals(Paths.SCRATCH)) {
                problems.add(
                        Codes.MOUNT_READ_ONLY,
                        SettingPath.of("mounts").index(i).key("readOnly"),
                        "`/pilot` is mounted read-only, and the pilot ends at once when it cannot write there.",
                        "remove the mount, and write its source under `workDir`.");
            }
        }
    }
}
