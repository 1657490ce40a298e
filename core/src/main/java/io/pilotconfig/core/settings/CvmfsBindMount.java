package io.pilotconfig.core.settings;

import org.immutables.value.Value;

/** CVMFS of the host, mounted into the container with shared propagation. */
@SettingsStyle
@Value.Immutable
public non-sealed interface CvmfsBindMount extends Cvmfs {
    /** Where the host has it. */
    String DEFAULT_HOST_PATH = "/cvmfs";

    /** The directory on the host, an absolute path; mounted as {@code /cvmfs}. */
    @HostPath
    default String hostPath() {
        return DEFAULT_HOST_PATH;
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CvmfsBindMount}. */
    final class Builder extends ImmutableCvmfsBindMount.Builder {}
}
