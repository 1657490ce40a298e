package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * A job that starts processes without end takes the whole machine with it.
 *
 * <p>Advice {@code pids-unlimited}; source: OSG's package ospool-ep. Wrong: no {@code limits.pids}. Right:
 * {@code pids: 16384}.
 */
final class PidsUnlimitedRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.limits().pids().isEmpty()) {
            problems.add(
                    Codes.PIDS_UNLIMITED,
                    SettingPath.of("limits", "pids"),
                    "`limits.pids` is missing: the runtime's own limit holds, if it has one.",
                    "add `pids: 16384` under `limits`, as OSG's own packages do.");
        }
    }
}
