package io.pilotconfig.core.pilot;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The environment variables that the pilot reads. Sources: OSG's document "Open Science Pool Containers", the
 * {@code Dockerfile} and {@code entrypoint.sh} of osgvo-docker-pilot, and the scripts under
 * {@code /etc/osg/image-init.d} in it.
 */
public final class Variables {
    /** The site name; required (document, step 2). */
    public static final String SITE = "GLIDEIN_Site";
    /** The resource name; required (document, step 2). */
    public static final String RESOURCE = "GLIDEIN_ResourceName";
    /** What is appended to the START expression (document, step 6). */
    public static final String START = "GLIDEIN_Start_Extra";
    /** The squid (document, step 3). */
    public static final String SQUID = "OSG_SQUID_LOCATION";
    /** The only project; since 2023-02 (10-setup-htcondor.sh). */
    public static final String PROJECT = "OSG_PROJECT_NAME";
    /** The repositories for cvmfsexec, joined by blanks (document, "Additional cvmfsexec configuration"). */
    public static final String REPOSITORIES = "CVMFSEXEC_REPOS";
    /** The proxies for CVMFS (document, same section). */
    public static final String CVMFS_PROXY = "CVMFS_HTTP_PROXY";
    /** The quota of the CVMFS cache in MB (document, same section). */
    public static final String CVMFS_QUOTA = "CVMFS_QUOTA_LIMIT";
    /** Whether CVMFS writes a debug log; since 2023-05 (entrypoint.sh). */
    public static final String CVMFS_DEBUG = "CVMFSEXEC_DEBUG";
    /** CPUs; since 2021-08 (10-setup-htcondor.sh). */
    public static final String CPUS = "NUM_CPUS";
    /** Memory in MB; since 2021-08 (10-setup-htcondor.sh). */
    public static final String MEMORY = "MEMORY";
    /** Hours of new jobs (10-setup-htcondor.sh). */
    public static final String ACCEPT_HOURS = "ACCEPT_JOBS_FOR_HOURS";
    /** Hours of retirement; since 2023-05 (10-setup-htcondor.sh). */
    public static final String RETIREMENT_HOURS = "RETIREMENT_HOURS";
    /** Minutes without jobs; since 2021-08 (10-setup-htcondor.sh). */
    public static final String IDLE_MINUTES = "ACCEPT_IDLE_MINUTES";
    /** Switches PID namespaces of inner containers off; since 2022-11 (10-setup-htcondor.sh). */
    public static final String NO_PID_NAMESPACES = "SINGULARITY_DISABLE_PID_NAMESPACES";
    /** The token's content, which belongs into a file; overrides it (10-setup-htcondor.sh). */
    public static final String TOKEN = "TOKEN";
    /** The pool to join; since 2022-02 (10-setup-htcondor.sh). */
    public static final String POOL = "POOL";
    /** The central managers, instead of a pool (10-setup-htcondor.sh). */
    public static final String CONDOR_HOST = "CONDOR_HOST";
    /** The lowest port of the CCB servers; since 2021-05. Evaluated by Python. */
    public static final String CCB_LOW = "CCB_RANGE_LOW";
    /** The highest port of the CCB servers; since 2021-05. Evaluated by Python. */
    public static final String CCB_HIGH = "CCB_RANGE_HIGH";
    /** Further words for the environment of every job; since 2026-07. */
    public static final String JOB_ENVIRONMENT = "EXTRA_JOB_ENV";
    /** Further directories of the pilot that inner containers see; since 2023-03. */
    public static final String BIND_EXTRA = "SINGULARITY_BIND_EXTRA";
    /** A mirror for inner containers' images; broken since 2025-09. */
    public static final String REGISTRY_MIRROR = "APPTAINER_REGISTRY_MIRROR";
    /** When supervisord restarts HTCondor; since 2021-09. */
    public static final String RESTART_POLICY = "SUPERVISORD_RESTART_POLICY";
    /** Where logs are sent; written raw into rsyslog's configuration. */
    public static final String SYSLOG_HOST = "SYSLOG_HOST";
    /** Where the pilot registers for syslog; written raw into rsyslog's configuration. */
    public static final String REGISTRY_HOST = "REGISTRY_HOST";

    /** Variables with a setting of their own, and its path in the settings file. */
    private static final TreeMap<String, String> SETTINGS = new TreeMap<>(Map.ofEntries(
            Map.entry(SITE, "site"),
            Map.entry(RESOURCE, "resource"),
            Map.entry(START, "startExpression"),
            Map.entry(SQUID, "squid"),
            Map.entry(PROJECT, "project"),
            Map.entry(REPOSITORIES, "cvmfs.repos"),
            Map.entry(CVMFS_PROXY, "cvmfs.httpProxy"),
            Map.entry(CVMFS_QUOTA, "cvmfs.quotaLimitMb"),
            Map.entry(CVMFS_DEBUG, "cvmfs.debug"),
            Map.entry(CPUS, "limits.cpus"),
            Map.entry(MEMORY, "limits.memoryMb"),
            Map.entry(ACCEPT_HOURS, "lifetime.acceptJobsForHours"),
            Map.entry(RETIREMENT_HOURS, "lifetime.retirementHours"),
            Map.entry(IDLE_MINUTES, "lifetime.acceptIdleMinutes")));

    private Variables() {}

    /** The path of the setting that sets a variable; empty where it has none. */
    public static Optional<String> settingOf(String variable) {
        return Optional.ofNullable(SETTINGS.get(variable));
    }

    /** The variables with a setting of their own, in order. */
    public static Collection<String> withSetting() {
        return Collections.unmodifiableSet(SETTINGS.keySet());
    }
}
