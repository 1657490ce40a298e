package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * What is mounted as {@code /cvmfs} holds the directories of all repositories, {@code config-osg.opensciencegrid.org} among
 * them, by which the pilot knows CVMFS (entrypoint.sh); one repository alone does not do (observed).
 *
 * <p>Warning {@code cvmfs-host-path}; source: OSG, Open Science Pool Containers, "Adding CVMFS via bind-mount". Wrong:
 * {@code hostPath: /cvmfs/oasis.opensciencegrid.org}. Right: {@code hostPath: /cvmfs}.
 */
final class CvmfsHostPathRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().orElse(null) instanceof CvmfsBindMount bind
                && Paths.normal(bind.hostPath()).startsWith(Paths.CVMFS + "/")) {
            problems.add(
                    Codes.CVMFS_HOST_PATH,
                    SettingPath.of("cvmfs", "hostPath"),
                    "`cvmfs.hostPath` is a directory within `/cvmfs`: jobs would find one repository where all should be.",
                    "write `hostPath: /cvmfs`, or leave it out.");
        }
    }
}
