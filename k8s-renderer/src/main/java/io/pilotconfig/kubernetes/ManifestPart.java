package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.launch.Reason;

/** What a manifest has of its own, beside what the plan says. */
enum ManifestPart implements Origin {
    HEADING,
    WORKLOAD,
    NAMESPACE,
    LABELS,
    ANNOTATIONS,
    CHECKSUM,
    REPLICAS,
    STRATEGY,
    SELECTOR,
    BACKOFF_LIMIT,
    TTL,
    SCHEDULE,
    CONCURRENCY,
    STARTING_DEADLINE,
    RESTART_POLICY,
    SERVICE_ACCOUNT,
    ACCOUNT_TOKEN,
    SERVICE_LINKS,
    PULL_SECRETS,
    PRIORITY_CLASS,
    RUNTIME_CLASS,
    NODE_SELECTOR,
    AFFINITY,
    TOLERATIONS,
    HOST_NETWORK,
    HOST_USERS,
    VOLUME_GROUP,
    PID_NAMESPACES_OFF,
    FUSE_RESOURCE,
    EPHEMERAL_STORAGE,
    DRAIN,
    PRIVILEGED,
    TOKEN_SECRET,
    TOKEN_KEY,
    SCRATCH,
    SCRATCH_SIZE,
    STORAGE_CLASS,
    CVMFS_CLAIM;

    @Override
    public Reason reason(LaunchPlan plan, String target) {
        return ManifestReasons.of(this);
    }
}
