package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The script unsets POOL where CONDOR_HOST is set.
 *
 * <p>Warning {@code pool-ignored}; source: the pilot's scripts, run. Wrong: {@code POOL} and {@code CONDOR_HOST}.
 * Right: one of the two.
 */
final class PoolIgnoredRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.environment().containsKey(Variables.POOL)
                && settings.environment().containsKey(Variables.CONDOR_HOST)) {
            SettingPath path = SettingPath.of("environment", Variables.POOL);
            problems.add(
                    Codes.POOL_IGNORED,
                    path,
                    "`" + path + "` has no effect beside `CONDOR_HOST`.",
                    "remove one of the two.");
        }
    }
}
