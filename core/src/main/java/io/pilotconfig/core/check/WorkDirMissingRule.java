package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The jobs' scratch files lie in a directory of the host, not in the runtime's own storage.
 *
 * <p>Warning {@code work-dir-missing}; source: OSG's document "Open Science Pool Containers". Wrong: no
 * {@code workDir}. Right: {@code workDir: /var/lib/ospool-pilot}.
 */
final class WorkDirMissingRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.workDir().isEmpty()) {
            problems.add(
                    Codes.WORK_DIR_MISSING,
                    SettingPath.of("workDir"),
                    "`workDir` is missing: jobs would compete with other containers for disk space.",
                    "add `workDir: /some/directory` that the user of the container may write to.");
        }
    }
}
