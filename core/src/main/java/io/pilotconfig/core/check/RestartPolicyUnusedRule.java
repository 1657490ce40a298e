package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * {@code SUPERVISORD_RESTART_POLICY} is applied where cvmfsexec is set up, and nowhere else (entrypoint.sh).
 *
 * <p>Warning {@code restart-policy-unused}; source: the pilot's entrypoint.sh, run. Wrong: with
 * {@code cvmfs: { mode: bind-mount }}. Right: with {@code mode: cvmfsexec}.
 */
final class RestartPolicyUnusedRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("environment", Variables.RESTART_POLICY);

    @Override
    public void check(PilotSettings settings, Problems problems) {
        boolean withCvmfsexec = settings.cvmfs().orElse(null) instanceof CvmfsExec;
        if (settings.environment().containsKey(Variables.RESTART_POLICY) && !withCvmfsexec) {
            problems.add(
                    Codes.RESTART_POLICY_UNUSED,
                    PATH,
                    "`" + PATH + "` has an effect with `cvmfs.mode: cvmfsexec` only.",
                    "remove it.");
        }
    }
}
