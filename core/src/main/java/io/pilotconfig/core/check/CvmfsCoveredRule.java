package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Nothing is mounted over the {@code /cvmfs} that cvmfsexec fills.
 *
 * <p>Warning {@code cvmfs-covered}; source: entrypoint.sh, run. Wrong: {@code mode: cvmfsexec} and
 * {@code mounts: [{ source: /cvmfs, target: /cvmfs }]}. Right: {@code mode: bind-mount}.
 */
final class CvmfsCoveredRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec) {
            for (int i = 0; i < settings.mounts().size(); i++) {
                String target = Paths.normal(settings.mounts().get(i).target());
                if (target.equals(Paths.CVMFS) || target.startsWith(Paths.CVMFS + "/")) {
                    problems.add(
                            Codes.CVMFS_COVERED,
                            SettingPath.of("mounts").index(i).key("target"),
                            "A mount within `/cvmfs` stands in the way of cvmfsexec, which fills that directory.",
                            "remove the mount, or write `mode: bind-mount` under `cvmfs`.");
                }
            }
        }
    }
}
