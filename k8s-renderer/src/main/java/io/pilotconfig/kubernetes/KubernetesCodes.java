package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Code;

/** The codes that the renderer of manifests reports. */
public final class KubernetesCodes {
    // What Kubernetes takes.

    /** The names of a pilot's objects are RFC 1123 labels. */
    public static final Code NAME =
            Code.error("kubernetes-name", "The name of a pilot in Kubernetes is an RFC 1123 label.");

    /** A namespace is an RFC 1123 label. */
    public static final Code NAMESPACE = Code.error("kubernetes-namespace", "A namespace is an RFC 1123 label.");

    /** Other objects are named as Kubernetes names them. */
    public static final Code REFERENCE =
            Code.error("kubernetes-reference", "The name of a Kubernetes object is an RFC 1123 subdomain.");

    /** A label, and what selects by labels, has the form of one. */
    public static final Code LABEL = Code.error("kubernetes-label", "A label has the form that Kubernetes demands.");

    /** The labels that a workload knows its pods by are ours. */
    public static final Code LABEL_OWN =
            Code.error("kubernetes-label-own", "The labels by which a workload knows its pods are not changed.");

    /** An annotation has a qualified name; all together are at most 256 KiB. */
    public static final Code ANNOTATION =
            Code.error("kubernetes-annotation", "An annotation has a qualified name, and 256 KiB hold all of them.");

    /** The key of a Secret is a plain file name. */
    public static final Code TOKEN_KEY =
            Code.error("kubernetes-token-key", "A key of a Secret is letters, digits and `._-`.");

    /** A device plugin's resource is named by the domain of who offers it. */
    public static final Code FUSE_RESOURCE =
            Code.error("kubernetes-fuse-resource", "The resource of a device plugin has the form domain/name.");

    /** An amount of storage has Kubernetes' units. */
    public static final Code QUANTITY =
            Code.error("kubernetes-quantity", "An amount of storage is a number with a unit of Kubernetes.");

    /** The version is one that the manifest can be written for. */
    public static final Code VERSION = Code.error("kubernetes-version", "The version of the cluster is 1.21 or newer.");

    /** A CronJob has a schedule. */
    public static final Code SCHEDULE_MISSING =
            Code.error("kubernetes-schedule-missing", "The workload `cronjob` has a schedule.");

    /** A schedule is five fields of cron. */
    public static final Code SCHEDULE = Code.error("kubernetes-schedule", "A schedule is five fields of cron.");

    /** The operator or effect of a toleration, or the weight of an affinity, is one that Kubernetes has. */
    public static final Code SCHEDULING =
            Code.error("kubernetes-scheduling", "Tolerations and affinity hold what Kubernetes has.");

    /** Etcd holds objects of 1.5 MiB, ConfigMaps of 1 MiB. */
    public static final Code TOO_LARGE =
            Code.error("kubernetes-too-large", "A ConfigMap is at most 1 MiB, any other object 1.5 MiB.");

    // What a pod cannot have.

    /** The kubelet needs the number of a user. */
    public static final Code USER = Code.error("kubernetes-user", "The user of a pod is a number.");

    /** A pod asks for a number of GPUs. */
    public static final Code GPU_COUNT = Code.error("kubernetes-gpu-count", "A pod asks for a number of GPUs.");

    /** The kubelet finds seccomp profiles in a folder of its own. */
    public static final Code SECCOMP_PROFILE = Code.error(
            "kubernetes-seccomp-profile", "The profile `minimum` names a file in the kubelet's folder of profiles.");

    /** A stop time of seconds lets no job finish. */
    public static final Code DRAIN_STOP_SECONDS =
            Code.error("kubernetes-drain-stop-seconds", "A drain has a stop time within which jobs can finish.");

    /** The API server and the kubelet refuse certain paths. */
    public static final Code MOUNT_PATH =
            Code.error("kubernetes-mount-path", "A mount has paths that Kubernetes can mount.");

    /** The directory of the node for {@code /pilot} is named. */
    public static final Code SCRATCH_DIRECTORY =
            Code.error("kubernetes-scratch-directory", "The scratch `host-path` has a `workDir`.");

    /** Users of the pod's own exclude the node's network and privileged containers. */
    public static final Code USER_NAMESPACE = Code.error(
            "kubernetes-user-namespace", "A pod with users of its own has neither the node's network nor privileges.");

    /** Pods bring claims along since 1.23. */
    public static final Code CLAIM_VERSION =
            Code.error("kubernetes-claim-version", "The scratch `claim` needs version 1.23 or newer.");

    // What the person should know.

    /** A privileged container is the node's root to whoever breaks out of the pilot. */
    public static final Code FUSE_PRIVILEGED =
            Code.warning("kubernetes-fuse-privileged", "`/dev/fuse` comes from a device plugin.");

    /** An option has an effect. */
    public static final Code OPTION_UNUSED =
            Code.warning("kubernetes-option-unused", "An option is written where it has an effect.");

    /** A directory of a node belongs to one pilot. */
    public static final Code SHARED_DIRECTORY = Code.warning(
            "kubernetes-shared-directory", "Pilots that may run on one node share no work or cache directory.");

    /** What is mounted into a pod with users of its own supports mounts with other numbers. */
    public static final Code IDMAPPED_MOUNTS = Code.warning(
            "kubernetes-idmapped-mounts", "A pod with users of its own mounts no autofs, FUSE or network file system.");

    /** The kubelet changes no SELinux label of a node's directory. */
    public static final Code SELINUX_RELABEL =
            Code.warning("kubernetes-selinux-relabel", "The labels of a node's directories are set on the node.");

    /** PID namespaces that were wanted on need an unmasked {@code /proc}. */
    public static final Code PID_NAMESPACES_FAIL = Code.warning(
            "kubernetes-pid-namespaces-fail", "Inner containers with PID namespaces need an unmasked /proc.");

    /** Longer than the pilot takes to end. */
    public static final Code STOP_SECONDS_USELESS =
            Code.warning("kubernetes-stop-seconds-useless", "A stop time beyond 15 seconds needs a drain.");

    /** Shorter than the pilot takes to end. */
    public static final Code STOP_SECONDS_LOW =
            Code.warning("kubernetes-stop-seconds-low", "A stop has the 11 seconds that HTCondor takes to end.");

    /** {@code kubectl apply} keeps a copy of the object in an annotation. */
    public static final Code APPLY_TOO_LARGE =
            Code.warning("kubernetes-apply-too-large", "An object that is applied by the client is below 256 KiB.");

    /** PID namespaces of inner containers are off. */
    public static final Code PID_NAMESPACES_OFF = Code.advice(
            "kubernetes-pid-namespaces-off", "Inner containers have PID namespaces where the cluster allows it.");

    /** Users of a pod's own need more than a version. */
    public static final Code USER_NAMESPACE_NEEDS = Code.advice(
            "kubernetes-user-namespace-needs", "The nodes can give a pod users of its own, and an unmasked /proc.");

    /** The Secret with the token is made by a person. */
    public static final Code SECRET_EXISTS =
            Code.advice("kubernetes-secret-exists", "The Secret with the token exists before the pilot starts.");

    /** The namespace allows what the pilot needs. */
    public static final Code POD_SECURITY =
            Code.advice("kubernetes-pod-security", "The namespace allows the Pod Security level that the pilot needs.");

    /** A pilot that found no jobs ends with exit status 0. */
    public static final Code RESTART =
            Code.advice("kubernetes-restart", "The workload suits pilots that end when there are no jobs.");

    /** The device plugin is installed by the cluster's administrators. */
    public static final Code FUSE_DEVICE =
            Code.advice("kubernetes-fuse-device", "The cluster's nodes offer the resource for /dev/fuse.");

    /** A directory of the host is not used. */
    public static final Code WORK_DIR_UNUSED =
            Code.advice("kubernetes-work-dir-unused", "`workDir` is used with the scratch `host-path` only.");

    /** The size of {@code /pilot} is chosen by who knows the jobs. */
    public static final Code SCRATCH_SIZE =
            Code.advice("kubernetes-scratch-size", "The size of /pilot is chosen for the jobs.");

    /** A limit that a pod cannot have is set on the nodes. */
    public static final Code LIMIT_ON_NODE =
            Code.advice("kubernetes-limit-on-node", "Limits of processes and open files are set on the nodes.");

    /** Podman reads some texts otherwise than the kubelet. */
    public static final Code PODMAN_TEXT = Code.advice(
            "kubernetes-podman-text",
            "A text that the kubelet and podman read alike holds no `$$` and `$(NAME)`, and begins with its first line.");

    /** A directory of the node is owned by the pilot's user. */
    public static final Code HOST_DIRECTORY = Code.advice(
            "kubernetes-host-directory", "A directory of the node exists on each, writable for the pilot's user.");

    private KubernetesCodes() {}
}
