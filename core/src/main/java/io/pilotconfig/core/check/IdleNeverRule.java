package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * A pilot that gets no jobs ends at some time.
 *
 * <p>Warning {@code idle-never}; source: HTCondor, STARTD_NOCLAIM_SHUTDOWN. Wrong: {@code acceptIdleMinutes: 0}. Right:
 * {@code acceptIdleMinutes: 30}.
 */
final class IdleNeverRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.lifetime().acceptIdleMinutes().orElse(1) == 0) {
            problems.add(
                    Codes.IDLE_NEVER,
                    SettingPath.of("lifetime", "acceptIdleMinutes"),
                    "0 means that a pilot without jobs never ends.",
                    "leave it out for 30 minutes.");
        }
    }
}
