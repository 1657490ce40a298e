package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * HTCondor looks every 5 minutes whether a pilot was idle for long enough.
 *
 * <p>Warning {@code idle-short}; source: HTCondor 23.9.6, run. Wrong: {@code acceptIdleMinutes: 1}. Right:
 * {@code acceptIdleMinutes: 30}.
 */
final class IdleShortRule implements CheckRule {
    private static final int LEAST_MINUTES = 5;

    @Override
    public void check(PilotSettings settings, Problems problems) {
        int minutes = settings.lifetime().acceptIdleMinutes().orElse(LEAST_MINUTES);
        if (minutes > 0 && minutes < LEAST_MINUTES) {
            problems.add(
                    Codes.IDLE_SHORT,
                    SettingPath.of("lifetime", "acceptIdleMinutes"),
                    "Less than 5 minutes come to 5: the pilot looks every 5 minutes.",
                    "write 5 or more, or leave it out for 30.");
        }
    }
}
