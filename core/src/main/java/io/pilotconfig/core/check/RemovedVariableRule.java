package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Variables that older images read and newer ones pass over: {@code ANNEX_NAME} until November 2022,
 * {@code ALLOW_CPUJOB_ON_GPUSLOT} until December 2023, {@code CONTAINER_PILOT_USE_JOB_HOOK} until April 2025 (history of
 * osgvo-docker-pilot).
 *
 * <p>Warning {@code variable-removed}; source: the history of osgvo-docker-pilot. Wrong:
 * {@code ALLOW_CPUJOB_ON_GPUSLOT: '1'}. Right: no such line.
 */
final class RemovedVariableRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        for (String name : settings.environment().keySet()) {
            FurtherVariables.removalOf(name).ifPresent(month -> {
                SettingPath path = SettingPath.of("environment", name);
                problems.addKey(
                        Codes.VARIABLE_REMOVED,
                        path,
                        "`" + path + "` has no effect in images since " + month + ".",
                        "remove it.");
            });
        }
    }
}
