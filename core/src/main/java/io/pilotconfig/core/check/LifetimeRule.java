package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.PilotSettings;

/** Pilots are replaced within 72 hours, so that they run a recent image (document; ospool-ep sets 62 + 10). */
final class LifetimeRule implements CheckRule {
    private static final SettingPath LIFETIME = SettingPath.of("lifetime");
    private static final long MOST_HOURS = 72;
    private static final int DEFAULT_ACCEPT_HOURS = 336;
    private static final int DEFAULT_RETIREMENT_HOURS = 24;
    private static final int LEAST_IDLE_MINUTES = 5;

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
                    LIFETIME.key(key),
                    "The pilot would live " + hours
                            + " hours (left out, acceptJobsForHours is 336, retirementHours 24).",
                    "write `acceptJobsForHours: 62` and `retirementHours: 10`, and start pilots anew.");
        }
        int idle = lifetime.acceptIdleMinutes().orElse(LEAST_IDLE_MINUTES);
        if (idle == 0) {
            problems.add(
                    Codes.IDLE_NEVER,
                    LIFETIME.key("acceptIdleMinutes"),
                    "0 means that a pilot without jobs never ends.",
                    "leave it out for 30 minutes.");
        } else if (idle > 0 && idle < LEAST_IDLE_MINUTES) {
            problems.add(
                    Codes.IDLE_SHORT,
                    LIFETIME.key("acceptIdleMinutes"),
                    "Less than 5 minutes come to 5: the pilot looks every 5 minutes.",
                    "write 5 or more, or leave it out for 30.");
        }
    }
}
