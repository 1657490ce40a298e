package io.pilotconfig.core.pilot;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.TreeSet;

/**
 * The knobs of HTCondor's configuration, which are machine attributes at the same time, that belong to the pilot: it sets
 * them itself, or they decide which pool it joins, whom it trusts, what slots it has and which jobs it runs. Sources:
 * {@code 50-main.config}, {@code 10-setup-htcondor.sh} and {@code Dockerfile} of osgvo-docker-pilot;
 * {@code additional-htcondor-config}, {@code advertise-base}, {@code advertise-userenv}, {@code singularity-extras} and
 * {@code default-image} of osg-flock; HTCondor's manual, "Configuration Macros".
 */
public final class PilotKnobs {
    private static final String NAMES = """
            START START_EXTRA RANK SUSPEND CONTINUE PREEMPT KILL IS_OWNER MAXJOBRETIREMENTTIME MachineMaxVacateTime
            CLAIM_WORKLIFE PREEMPTION_REQUIREMENTS PREEMPTION_RANK MEMORY_EXCEEDED DISK_EXCEEDED SLOT_WEIGHT
            MUST_MODIFY_REQUEST_EXPRS CLAIM_PARTITIONABLE_LEFTOVERS NUM_CLAIMS
            STARTD_ATTRS STARTD_EXPRS STARTD_JOB_ATTRS STARTD_JOB_EXPRS STARTD_SLOT_ATTRS STARTD_NOCLAIM_SHUTDOWN
            STARTD_NAME MASTER_ATTRS MASTER_NAME STARTER_JOB_ENVIRONMENT STARTER_JOB_HOOK_KEYWORD
            STARTD_JOB_HOOK_KEYWORD USER_JOB_WRAPPER DAEMON_LIST DAEMON_SHUTDOWN DAEMON_SHUTDOWN_FAST
            DEFAULT_MASTER_SHUTDOWN_SCRIPT START_MASTER START_DAEMONS
            CONDOR_HOST COLLECTOR_HOST COLLECTOR_HOST_STRING CCB_ADDRESS CCB_HEARTBEAT_INTERVAL USE_CCB SHARED_PORT_PORT
            USE_SHARED_PORT NETWORK_HOSTNAME UID_DOMAIN FILESYSTEM_DOMAIN TRUST_DOMAIN TRUST_UID_DOMAIN
            CREDD_OAUTH_MODE TOKENS
            LOCAL_DIR LOCAL_CONFIG_DIR LOCAL_CONFIG_FILE EXECUTE LOG LOCK RUN SPOOL MAX_DEFAULT_LOG ALL_DEBUG
            NUM_CPUS MEMORY COUNT_HYPERTHREAD_CPUS DETECTED_CPUS DETECTED_MEMORY RESERVED_DISK RESERVED_MEMORY
            GPU_DISCOVERY_EXTRA STATISTICS_TO_PUBLISH_LIST CREATE_CGROUP_WITHOUT_ROOT
            SINGULARITY SINGULARITY_BIND_EXPR SINGULARITY_CAN_USE_REGISTRY SINGULARITY_CAN_USE_SIF SINGULARITY_COMMENT
            SINGULARITY_DISK_IS_FULL SINGULARITY_EXTRA_ARGUMENTS SINGULARITY_IMAGES_DICT SINGULARITY_IMAGE_EXPR
            SINGULARITY_JOB SINGULARITY_START_CLAUSE SINGULARITY_TARGET_DIR SINGULARITY_USE_PID_NAMESPACES
            FILETRANSFER_PLUGINS OSDF_PLUGIN STASH_PLUGIN OSPOOL_HOOK_PREPARE_JOB OSPOOL_HOOK_PREPARE_JOB_TIMEOUT
            ACCEPT_JOBS_FOR_HOURS ACCEPT_IDLE_MINUTES IsOsgVoContainer WorkerGroupName IsBlackHole HasExcessiveLoad
            RoomForCPUOnlyJobs Is_ITB_Site OSPool OSG_PROJECT_NAME OSG_PROJECT_RESTRICTION OSG_SQUID_LOCATION
            OSG_NODE_VALIDATED OSG_NODE_WARNINGS OSG_GLIDEIN_VERSION OSG_USING_JOB_HOOK OSG_HOST_KERNEL_VERSION
            OSG_OS_NAME OSG_OS_VERSION OSG_OS_STRING OSG_OS_KERNEL OSGVO_OS_NAME OSGVO_OS_VERSION OSGVO_OS_STRING
            OSGVO_OS_KERNEL OSG_DEFAULT_SINGULARITY_IMAGE OSG_DEFAULT_SINGULARITY_IMAGE_SOURCE
            OSDF_VERIFIED OSDF_FAIL_REASON STASHCP_VERIFIED HAS_SINGULARITY HAS_unsquashfs HAS_TIMEOUT HAS_XRDCP HAS_GCC
            HAS_GPP HAS_NUMPY HAS_PYTHON HAS_PYTHON3 HAS_R PYTHON_VERSION PYTHON3_VERSION R_VERSION OUTBOUND_FIREWALL
            REQUIRED_OS UID_MAPPED MappedUser MinimalHome ULIMIT_STACK_SIZE VIRTUALIZATION_TECHNOLOGY SHM_AVAILABLE
            MONITORING_NO_FILES MONITORING_DISK_USAGE http_proxy http_proxy_broken
            """;

    /** How names begin that belong to the pilot, whatever follows. */
    private static final List<String> BEGINNINGS = List.of(
            "GLIDEIN_",
            "GLIDECLIENT_",
            "GWMS_",
            "OSG_FLOCK_",
            "SEC_",
            "ALLOW_",
            "DENY_",
            "WANT_",
            "SLOT_TYPE_",
            "SLOT1_",
            "NUM_SLOTS",
            "STARTD_CRON_",
            "MACHINE_RESOURCE_",
            "OFFLINE_MACHINE_RESOURCE_",
            "MODIFY_REQUEST_EXPR_",
            "CONSUMPTION_",
            "ENVIRONMENT_FOR_");

    private PilotKnobs() {}

    /** The table, made when a name is asked for: most settings ask for none. */
    private static final class Table {
        static final Set<String> ALL = parse();

        private static Set<String> parse() {
            Set<String> all = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            StringTokenizer words = new StringTokenizer(NAMES);
            while (words.hasMoreTokens()) {
                all.add(words.nextToken());
            }
            return Collections.unmodifiableSet(all);
        }
    }

    /** The names in order, those aside that {@link #beginnings()} tells of. */
    public static Collection<String> names() {
        return Table.ALL;
    }

    /** How names begin that belong to the pilot, whatever follows. */
    public static List<String> beginnings() {
        return BEGINNINGS;
    }

    /** Whether a knob or attribute belongs to the pilot; names do not depend on letter case. */
    public static boolean contains(String name) {
        return Table.ALL.contains(name)
                || BEGINNINGS.stream()
                        .anyMatch(beginning -> name.regionMatches(true, 0, beginning, 0, beginning.length()));
    }
}
