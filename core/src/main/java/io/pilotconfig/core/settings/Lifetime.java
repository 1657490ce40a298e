package io.pilotconfig.core.settings;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** How long the pilot takes and keeps jobs. Absent: the image's own defaults. */
@SettingsStyle
@Value.Immutable
public interface Lifetime {
    /** Hours during which new jobs are accepted: {@code ACCEPT_JOBS_FOR_HOURS}. */
    @Between(min = 1, max = 9_999_999)
    OptionalInt acceptJobsForHours();

    /** Hours that running jobs get to finish after that: {@code RETIREMENT_HOURS}. */
    @Between(min = 1, max = 9_999_999)
    OptionalInt retirementHours();

    /** Minutes without a job after which the pilot ends, 0 for never: {@code ACCEPT_IDLE_MINUTES}. */
    @Between(min = 0, max = 9_999_999)
    OptionalInt acceptIdleMinutes();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Lifetime}. */
    final class Builder extends ImmutableLifetime.Builder {}
}
