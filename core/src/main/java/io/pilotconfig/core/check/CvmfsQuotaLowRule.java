package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * CVMFS empties a small cache all the time.
 *
 * <p>Warning {@code cvmfs-quota-low}; source: CVMFS' manual, CVMFS_QUOTA_LIMIT. Wrong: {@code quotaLimitMb: 20}. Right:
 * {@code quotaLimitMb: 20000}.
 */
final class CvmfsQuotaLowRule implements CheckRule {
    private static final int NO_QUOTA = -1;
    private static final int LOW_MB = 1000;

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            int quota = exec.quotaLimitMb().orElse(NO_QUOTA);
            if (quota != NO_QUOTA && quota < LOW_MB) {
                problems.add(
                        Codes.CVMFS_QUOTA_LOW,
                        SettingPath.of("cvmfs", "quotaLimitMb"),
                        "`cvmfs.quotaLimitMb` is less than 1000 MB: the cache would be emptied all the time.",
                        "write it in MB: `20000` for 20 GB, `-1` for no quota; left out, it is 4000.");
            }
        }
    }
}
