package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * With central managers of one's own the pilot has a CCB server, through which it is reached behind a firewall, only where
 * the range of its ports is given as well (10-setup-htcondor.sh).
 *
 * <p>Warning {@code condor-host-without-ccb}; source: the pilot's scripts, run with each value (osgvo-docker-pilot
 * d0c61ee). Wrong: {@code CONDOR_HOST: cm.example.edu} alone. Right: {@code CCB_RANGE_LOW: '9700'} and
 * {@code CCB_RANGE_HIGH: '9710'} beside it.
 */
final class CondorHostRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("environment", Variables.CONDOR_HOST);

    @Override
    public void check(PilotSettings settings, Problems problems) {
        boolean ranged = settings.environment().containsKey(Variables.CCB_LOW)
                || settings.environment().containsKey(Variables.CCB_HIGH);
        if (settings.environment().containsKey(Variables.CONDOR_HOST) && !ranged) {
            problems.add(
                    Codes.CONDOR_HOST_WITHOUT_CCB,
                    PATH,
                    "`" + PATH + "` alone leaves the pilot without a CCB server: behind a firewall no job reaches it.",
                    "set `CCB_RANGE_LOW` and `CCB_RANGE_HIGH` to the ports of your CCB servers, or write `POOL` instead.");
        }
    }
}
