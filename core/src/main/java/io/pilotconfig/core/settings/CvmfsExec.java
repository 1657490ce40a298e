package io.pilotconfig.core.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** CVMFS by cvmfsexec, inside the container; needs {@code /dev/fuse}. */
@SettingsStyle
@Value.Immutable
public non-sealed interface CvmfsExec extends Cvmfs {
    /** The repositories to mount, at least one: {@code CVMFSEXEC_REPOS}. */
    @NotEmptyList
    List<@RepositoryName String> repos();

    /** The proxies for CVMFS in its own syntax, such as {@code http://squid:3128;DIRECT}: {@code CVMFS_HTTP_PROXY}. */
    Optional<@CvmfsProxy String> httpProxy();

    /** The quota of the cache in MB, -1 for none: {@code CVMFS_QUOTA_LIMIT}. */
    @Between(min = -999_999_999, max = 999_999_999)
    OptionalInt quotaLimitMb();

    /** A host file of further CVMFS options; mounted as {@code /cvmfsexec/default.local}. */
    Optional<@HostPath String> defaultLocal();

    /** The host directory of the cache; mounted as {@code /cvmfs-cache}. One pilot each. */
    Optional<@HostPath String> cacheDir();

    /** The host directory of the logs; mounted as {@code /cvmfs-logs}. */
    Optional<@HostPath String> logDir();

    /** Whether CVMFS writes a debug log: {@code CVMFSEXEC_DEBUG}. */
    default boolean debug() {
        return false;
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link CvmfsExec}. */
    final class Builder extends ImmutableCvmfsExec.Builder {}
}
