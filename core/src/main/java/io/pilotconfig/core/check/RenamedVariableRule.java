package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * {@code DISABLE_SINGULARITY_PID_NAMESPACES} got another name in November 2022, a month after it came; images since then pass
 * over the old one (history of osgvo-docker-pilot).
 *
 * <p>Warning {@code variable-renamed}; source: the history of osgvo-docker-pilot, 2022-11-01. Wrong:
 * {@code DISABLE_SINGULARITY_PID_NAMESPACES: 'true'}. Right: {@code SINGULARITY_DISABLE_PID_NAMESPACES: 'true'}.
 */
final class RenamedVariableRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("environment", FurtherVariables.OLD_NO_PID_NAMESPACES);

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.environment().containsKey(FurtherVariables.OLD_NO_PID_NAMESPACES)) {
            problems.addKey(
                    Codes.VARIABLE_RENAMED,
                    PATH,
                    "`" + PATH + "` has another name since November 2022, and no effect by this one.",
                    "write `" + Variables.NO_PID_NAMESPACES + "`.");
        }
    }
}
