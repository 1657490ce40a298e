package io.pilotconfig.importers.kubernetes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The kinds of objects that run pods. */
enum WorkloadKind {
    DEPLOYMENT("Deployment", "apps/v1", ApiType.DEPLOYMENT, "apps/v1beta2 apps/v1beta1 extensions/v1beta1"),
    DAEMON_SET("DaemonSet", "apps/v1", ApiType.DAEMON_SET, "apps/v1beta2 extensions/v1beta1"),
    JOB("Job", "batch/v1", ApiType.JOB, ""),
    CRON_JOB("CronJob", "batch/v1", ApiType.CRON_JOB, "batch/v1beta1 batch/v2alpha1"),
    STATEFUL_SET("StatefulSet", "apps/v1", ApiType.STATEFUL_SET, "apps/v1beta2 apps/v1beta1"),
    REPLICA_SET("ReplicaSet", "apps/v1", ApiType.REPLICA_SET, "apps/v1beta2 extensions/v1beta1"),
    REPLICATION_CONTROLLER("ReplicationController", "v1", ApiType.REPLICA_SET, ""),
    POD("Pod", "v1", ApiType.POD, "");

    private final String word;
    private final String version;
    private final ApiType spec;
    private final String old;

    WorkloadKind(String word, String version, ApiType spec, String old) {
        this.word = word;
        this.version = version;
        this.spec = spec;
        this.old = old;
    }

    /** The kind of a name, whatever its version. */
    static Optional<WorkloadKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }

    /** Its name. */
    String word() {
        return word;
    }

    /** The version of the API that has it. */
    String version() {
        return version;
    }

    /** The type of its {@code spec}. */
    ApiType spec() {
        return spec;
    }

    /** Whether a version of the API had it once. */
    boolean wasIn(String apiVersion) {
        return List.of(old.split(" ")).contains(apiVersion);
    }
}
