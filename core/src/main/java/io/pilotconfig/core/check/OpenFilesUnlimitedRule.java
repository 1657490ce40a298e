package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Docker's own limit is so high that HTCondor's daemons take long to close as many files.
 *
 * <p>Advice {@code open-files-unlimited}; source: OSG's package ospool-ep. Wrong: no {@code limits.openFiles}. Right:
 * {@code openFiles: 2048}.
 */
final class OpenFilesUnlimitedRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.limits().openFiles().isEmpty()) {
            problems.add(
                    Codes.OPEN_FILES_UNLIMITED,
                    SettingPath.of("limits", "openFiles"),
                    "`limits.openFiles` is missing: the runtime's own limit holds, if it has one.",
                    "add `openFiles: 2048` under `limits`, as OSG's own packages do.");
        }
    }
}
