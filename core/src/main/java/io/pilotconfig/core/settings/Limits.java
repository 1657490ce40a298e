package io.pilotconfig.core.settings;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** What the pilot may use of the machine. Absent: no limit. */
@SettingsStyle
@Value.Immutable
public interface Limits {
    /** CPUs: {@code NUM_CPUS} and the runtime's own limit. */
    @Between(min = 1, max = 999_999_999)
    OptionalInt cpus();

    /** Memory for jobs in MB: {@code MEMORY}; the runtime's own limit is 100 MiB more, for the pilot itself. */
    @Between(min = 1, max = 999_999_999)
    OptionalInt memoryMb();

    /** Processes and threads. */
    @Between(min = 1, max = 4_194_304)
    OptionalInt pids();

    /** Open files of each process. */
    @Between(min = 1, max = 1_073_741_816)
    OptionalInt openFiles();

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Limits}. */
    final class Builder extends ImmutableLimits.Builder {}
}
