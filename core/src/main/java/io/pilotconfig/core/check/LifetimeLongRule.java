package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Pilots are replaced within 72 hours, so that they run a recent image.
 *
 * <p>Warning {@code lifetime-long}; source: OSG's document "Open Science Pool Containers"; ospool-ep sets 62 + 10
 * hours. Wrong: {@code acceptJobsForHours: 336}. Right: {@code acceptJobsForHours: 62} and {@code retirementHours: 10}.
 */
final class LifetimeLongRule implements CheckRule {
    private static final long MOST_HOURS = 72;
    private static final int DEFAULT_ACCEPT_HOURS = 336;
    private static final int DEFAULT_RETIREMENT_HOURS = 24;

    @Override
    public void check(PilotSettings settings, Problems problems) {
        Lifetime lifetime = settings.lifetime();
        boolean written = lifetime.acceptJobsForHours().isPresent()
                || lifetime.retirementHours().isPresent();
        long hours = (long) lifetime.acceptJobsForHours().orElse(DEFAULT_ACCEPT_HOURS)
                + lifetime.retirementHours().orElse(DEFAULT_RETIREMENT_HOURS);
        if (written && hours > MOST_HOURS) {
            String key = lifetime.acceptJobsForHours().isPresent() ? "acceptJobsForHours" : "retirementHours";
            problems.add(
                    Codes.LIFETIME_LONG,
                    SettingPath.of("lifetime", key),
                    "The pilot would live " + hours
                            + " hours (left out, acceptJobsForHours is 336, retirementHours 24).",
                    "write `acceptJobsForHours: 62` and `retirementHours: 10`, and start pilots anew.");
        }
    }
}
