package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The host's {@code /cvmfs} is mounted with shared propagation, so that repositories that are mounted later are seen too
 * (document, "Adding CVMFS via bind-mount"); a plain mount has none.
 *
 * <p>Warning {@code cvmfs-by-mount}; source: OSG, Open Science Pool Containers, "Adding CVMFS via bind-mount". Wrong:
 * {@code mounts: [{ source: /cvmfs, target: /cvmfs }]}. Right: {@code cvmfs: { mode: bind-mount }}.
 */
final class CvmfsByMountRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        boolean otherwise = settings.cvmfs().orElse(null) instanceof CvmfsExec
                || settings.cvmfs().orElse(null) instanceof CvmfsBindMount;
        for (int i = 0; i < settings.mounts().size() && !otherwise; i++) {
            String target = Paths.normal(settings.mounts().get(i).target());
            if (target.equals(Paths.CVMFS) || target.startsWith(Paths.CVMFS + "/")) {
                problems.add(
                        Codes.CVMFS_BY_MOUNT,
                        SettingPath.of("mounts").index(i).key("target"),
                        "A plain mount of CVMFS does not show repositories that the host mounts later.",
                        "remove it, and write `cvmfs: { mode: bind-mount }`.");
            }
        }
    }
}
