package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Many jobs take their software from CVMFS. Whoever does without says so by {@code mode: none}.
 *
 * <p>Warning {@code cvmfs-missing}; source: OSG's document "Open Science Pool Containers", "Adding CVMFS". Wrong: no
 * {@code cvmfs}. Right: {@code cvmfs: { mode: bind-mount }}.
 */
final class CvmfsMissingRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().isEmpty()) {
            problems.add(
                    Codes.CVMFS_MISSING,
                    SettingPath.of("cvmfs"),
                    "`cvmfs` is missing: many jobs need CVMFS and will not run here.",
                    "add a `cvmfs` section, or `cvmfs: { mode: none }` to say that this is meant.");
        }
    }
}
