package io.pilotconfig.kubernetes;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Section;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** The options of a manifest, under {@code targets.kubernetes}. */
@OptionsStyle
@Value.Immutable
public interface KubernetesOptions {
    /** The namespace; absent: the one that {@code kubectl} is set to. */
    Optional<String> namespace();

    /** The object that keeps pilots running. */
    default WorkloadKind workload() {
        return WorkloadKind.DEPLOYMENT;
    }

    /** When a CronJob starts pilots, as five fields of cron or {@code @daily} and its like. */
    Optional<String> schedule();

    /** What a CronJob does when the Job before still runs; absent: it starts none. */
    Optional<Concurrency> concurrency();

    /** How many pilots; absent: one. */
    OptionalInt replicas();

    /** How often a Job starts a pilot that failed; absent: 6 times. */
    OptionalInt backoffLimit();

    /** How long a Job that has ended is kept; absent: an hour. */
    OptionalInt ttlSeconds();

    /** The cluster's version, such as {@code 1.33}. */
    default String version() {
        return KubernetesVersion.DEFAULT;
    }

    /** The name of the Secret that holds the token. */
    default String tokenSecret() {
        return "ospool-token";
    }

    /** The key in that Secret. */
    default String tokenKey() {
        return "token";
    }

    /** Whether a note shows the command that makes the Secret. It names the token's file and never its content. */
    default boolean secretCommand() {
        return true;
    }

    /** How the pilot gets {@code /dev/fuse}. */
    default FuseAccess fuse() {
        return FuseAccess.DEVICE_PLUGIN;
    }

    /** The device plugin's resource; absent: {@code smarter-devices/fuse}. */
    Optional<String> fuseResource();

    /**
     * Whether the pod has users of its own ({@code hostUsers: false}), without which {@code /proc} stays masked; absent:
     * where the version and the other settings allow it.
     */
    Optional<Boolean> userNamespace();

    /** Where {@code /pilot} lies. */
    default Scratch scratch() {
        return Scratch.EMPTY_DIR;
    }

    /** The size of {@code /pilot}; absent: {@code 20Gi}. */
    Optional<String> scratchSize();

    /** The class of the volume for {@link Scratch#CLAIM}; absent: the cluster's default. */
    Optional<String> storageClass();

    /** The node's storage that a pod may use; absent: enough for {@code /pilot}, the CVMFS cache and logs. */
    Optional<String> ephemeralStorage();

    /** A claim that offers CVMFS, as of the CVMFS CSI driver, instead of the node's directory. */
    Optional<String> cvmfsClaim();

    /** The seccomp profile for the profile {@code minimum}, relative to the kubelet's folder of them. */
    Optional<String> seccompProfile();

    /** The name of the pods' PriorityClass. */
    Optional<String> priorityClass();

    /** The name of the pods' RuntimeClass. */
    Optional<String> runtimeClass();

    /** The pods' tolerations, as Kubernetes has them. */
    List<Mapping> tolerations();

    /** Labels that a node must have. */
    Map<String, String> nodeSelector();

    /** The pods' affinity, as Kubernetes has it. */
    Optional<Mapping> affinity();

    /** Names of Secrets with access to the image's registry. */
    List<String> imagePullSecrets();

    /** The name of the pods' ServiceAccount, whose token they do not get. */
    Optional<String> serviceAccount();

    /** Further labels of every object. */
    Map<String, String> labels();

    /** Annotations of the workload and its pods. */
    Map<String, String> annotations();

    /** Whether a stop lets jobs finish, as far as the stop time reaches. */
    default boolean drain() {
        return false;
    }

    /** A builder. */
    static Builder builder() {
        return new Builder();
    }

    /** A Deployment of one pilot. */
    static KubernetesOptions defaults() {
        return builder().build();
    }

    /** Builds {@link KubernetesOptions}. */
    final class Builder extends ImmutableKubernetesOptions.Builder {}

    /** The keys under {@code targets.kubernetes}. */
    static Section<KubernetesOptions> section() {
        return OptionsSection.declare();
    }
}
