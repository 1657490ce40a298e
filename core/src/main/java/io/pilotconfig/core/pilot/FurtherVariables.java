package io.pilotconfig.core.pilot;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The environment variables that have no setting of their own: what the pilot reads, read once, or never did. Sources as of
 * {@link Variables}, with the history of osgvo-docker-pilot; apart from them, for few settings files name any.
 */
public final class FurtherVariables {
    /** Joins the integration test bed; since 2022-11 (10-setup-htcondor.sh). */
    public static final String ITB = "ITB";
    /** Lets several containers run under one host name; since 2023-01. */
    public static final String RANDOMIZE_NAME = "GLIDEIN_RANDOMIZE_NAME";
    /** Sends logs to OSG, which is the default; since 2023-01. */
    public static final String REMOTE_SYSLOG = "ENABLE_REMOTE_SYSLOG";
    /** Removes what earlier pilots left in the scratch directory, which is the default; since 2025-05. */
    public static final String GARBAGE_COLLECTION = "GARBAGE_COLLECTION";
    /** The images of jobs that name none; since 2021-08. */
    public static final String DISTRIBUTION = "OSG_DEFAULT_CONTAINER_DISTRIBUTION";
    /** The images of GPU jobs that name none; since 2026-05. */
    public static final String GPU_DISTRIBUTION = "OSG_DEFAULT_CONTAINER_DISTRIBUTION_GPU";
    /** What {@link Variables#NO_PID_NAMESPACES} was called in October 2022. */
    public static final String OLD_NO_PID_NAMESPACES = "DISABLE_SINGULARITY_PID_NAMESPACES";

    private static final Set<String> SWITCHES =
            Set.of(ITB, RANDOMIZE_NAME, REMOTE_SYSLOG, GARBAGE_COLLECTION, Variables.NO_PID_NAMESPACES);

    private static final Map<String, String> REMOVED = Map.of(
            "ANNEX_NAME", "November 2022",
            "ALLOW_CPUJOB_ON_GPUSLOT", "December 2023",
            "CONTAINER_PILOT_USE_JOB_HOOK", "April 2025");

    /** Keys of {@code /etc/osg/ospool-ep.cfg} that the ospool-ep package alone reads, and what to write for them. */
    private static final Map<String, String> OF_PACKAGE = Map.of(
            "WORKER_TEMP_DIR", "workDir",
            "WORK_TEMP_DIR", "workDir",
            "TOKEN_LOCATION", "token",
            "BIND_MOUNT_CVMFS", "cvmfs.mode",
            "PROVIDE_NVIDIA_GPU", "gpu");

    private static final Map<String, String> SPELLINGS = spellings(
            Variables.SITE,
            Variables.RESOURCE,
            Variables.START,
            Variables.SQUID,
            Variables.PROJECT,
            Variables.REPOSITORIES,
            Variables.CVMFS_PROXY,
            Variables.CVMFS_QUOTA,
            Variables.CVMFS_DEBUG,
            Variables.CPUS,
            Variables.ACCEPT_HOURS,
            Variables.RETIREMENT_HOURS,
            Variables.IDLE_MINUTES,
            Variables.NO_PID_NAMESPACES,
            Variables.TOKEN,
            Variables.POOL,
            Variables.CONDOR_HOST,
            Variables.CCB_LOW,
            Variables.CCB_HIGH,
            Variables.JOB_ENVIRONMENT,
            Variables.BIND_EXTRA,
            Variables.REGISTRY_MIRROR,
            Variables.RESTART_POLICY,
            ITB,
            RANDOMIZE_NAME,
            REMOTE_SYSLOG,
            GARBAGE_COLLECTION,
            DISTRIBUTION,
            GPU_DISTRIBUTION);

    private FurtherVariables() {}

    private static Map<String, String> spellings(String... names) {
        Map<String, String> spellings = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Arrays.stream(names).forEach(name -> spellings.put(name, name));
        return spellings;
    }

    /** Whether the variable switches something on or off. */
    public static boolean isSwitch(String variable) {
        return SWITCHES.contains(variable);
    }

    /** The month since which images pass over a variable; empty for one that was not removed. */
    public static Optional<String> removalOf(String variable) {
        return Optional.ofNullable(REMOVED.get(variable));
    }

    /** The setting that does what a key of the ospool-ep package does; empty for what is none. */
    public static Optional<String> settingOfPackageKey(String variable) {
        return Optional.ofNullable(OF_PACKAGE.get(variable));
    }

    /** A variable as the pilot spells it, letter case aside; empty for one that it does not read. */
    public static Optional<String> spellingOf(String variable) {
        return Optional.ofNullable(SPELLINGS.get(variable));
    }
}
