package io.pilotconfig.core.launch;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;

/**
 * A directory or file of the host that the pilot sees.
 *
 * @param role what it is for
 * @param source its path on the host
 * @param target its path in the container
 * @param readOnly whether the pilot may only read it
 * @param shared whether mounts made within it later are seen on both sides
 * @param relabelled whether its SELinux label is changed to one that containers may use
 * @param setting the setting that it comes from
 */
public record Mount(
        Role role,
        String source,
        String target,
        boolean readOnly,
        boolean shared,
        boolean relabelled,
        SettingPath setting)
        implements Origin {
    /** What a mount is for. */
    public enum Role {
        /** The token. */
        TOKEN,
        /** The jobs' scratch directory. */
        SCRATCH,
        /** CVMFS of the host. */
        CVMFS,
        /** Further CVMFS options. */
        CVMFS_DEFAULT_LOCAL,
        /** The CVMFS cache. */
        CVMFS_CACHE,
        /** The CVMFS logs. */
        CVMFS_LOGS,
        /** Extra machine attributes. */
        ATTRIBUTES,
        /** The list of OpenCL vendors. */
        OPENCL_VENDORS,
        /** One that the person added. */
        FURTHER
    }

    /** Its path in the container without {@code .}, {@code ..}, and slashes that do nothing. */
    public String normalTarget() {
        return Paths.normal(target);
    }

    /** Whether OSG's document has it in its command lines. */
    public boolean isOfReference() {
        return switch (role) {
            case TOKEN, SCRATCH, CVMFS -> true;
            default -> false;
        };
    }

    @Override
    public Reason reason(LaunchPlan plan, String target) {
        return MountReasons.of(this);
    }
}
