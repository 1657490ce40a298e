package io.pilotconfig.kubernetes;

import static io.pilotconfig.kubernetes.ManifestReasons.option;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Reason;

/** Why a pod has what no plan says: {@link ManifestReasons}' continuation. */
final class PodReasons {
    private static final String PODS = "Kubernetes' documentation, \"Pod Lifecycle\"";
    private static final String SCHEDULING = "Kubernetes' documentation, \"Assigning Pods to Nodes\"";
    private static final String STORAGE = "Kubernetes' documentation, \"Volumes\"";
    private static final String SECURITY = "Kubernetes' documentation, \"Configure a Security Context\"";
    private static final String NAMESPACES =
            "Kubernetes' documentation, \"User Namespaces\"; the API server's validation";

    private PodReasons() {}

    static Reason of(ManifestPart part) {
        return switch (part) {
            case RESTART_POLICY ->
                option(
                        "workload",
                        "A pilot ends by itself, with exit status 0, when it is idle or has run its time: `Always` starts the"
                                + " next, `Never` leaves that to the Job.",
                        PODS + "; observed: idle pilots end with 0",
                        "In a Deployment or DaemonSet, whose pods always are started again; a Job has to say it.");
            case SERVICE_ACCOUNT ->
                option(
                        "serviceAccount",
                        "On whose behalf the pod runs, as admission rules may ask.",
                        "Kubernetes' documentation, \"Service Accounts\"",
                        "Where the namespace's default will do.");
            case ACCOUNT_TOKEN ->
                Reason.always(
                        "Jobs of others run in the pod, which get no access to the cluster.",
                        "Kubernetes' documentation, \"Service Accounts\", automountServiceAccountToken",
                        "Never, unless jobs may talk to the API server.");
            case SERVICE_LINKS ->
                Reason.always(
                        "Keeps variables about the namespace's services out of the pilot, of which some could have the name of"
                                + " one that it reads.",
                        "Kubernetes' documentation, \"Service\", environment variables",
                        "In a namespace without services.");
            case PULL_SECRETS ->
                option(
                        "imagePullSecrets",
                        "Give the node access to the registry of the image.",
                        "Kubernetes' documentation, \"Images\"",
                        "For a public image, such as OSG's.");
            case PRIORITY_CLASS ->
                option(
                        "priorityClass",
                        "How important the pods are: pilots that fill what is idle give way to others.",
                        "Kubernetes' documentation, \"Pod Priority and Preemption\"",
                        "Where pilots are as important as anything else.");
            case RUNTIME_CLASS ->
                option(
                        "runtimeClass",
                        "Which of the node's runtimes runs the pod, such as NVIDIA's.",
                        "Kubernetes' documentation, \"Runtime Class\"",
                        "Where the node's default will do.");
            case NODE_SELECTOR ->
                option("nodeSelector", "Which nodes may run pilots.", SCHEDULING, "Where every node may.");
            case AFFINITY ->
                option(
                        "affinity",
                        "Which nodes and neighbours pilots have, or rather.",
                        SCHEDULING,
                        "Where any will do.");
            case TOLERATIONS ->
                option(
                        "tolerations",
                        "Let pilots run on nodes that keep other pods away.",
                        "Kubernetes' documentation, \"Taints and Tolerations\"",
                        "Where pilots need none of those nodes.");
            default -> ofSeparation(part);
        };
    }

    private static Reason ofSeparation(ManifestPart part) {
        return switch (part) {
            case HOST_NETWORK ->
                Reason.of(
                        SettingPath.of("hostNetwork"),
                        "The pod uses its node's network, and still finds the cluster's names.",
                        PODS + "; OSG, Open Science Pool Containers, the first example",
                        "In nearly all clusters: HTCondor works behind NAT.");
            case HOST_USERS ->
                option(
                        "userNamespace",
                        "The pod has users of its own, without which the API server refuses `procMount: Unmasked`.",
                        NAMESPACES,
                        "With `userNamespace: false`; inner containers then do without PID namespaces.");
            case VOLUME_GROUP ->
                Reason.of(
                        SettingPath.of("user"),
                        "Volumes belong to a group that the pilot's user is in, who could not read the token otherwise.",
                        SECURITY + "; the pilot run with a token of root's: exit status 1",
                        "Never, as long as the token comes from a Secret.");
            case PID_NAMESPACES_OFF ->
                option(
                        "userNamespace",
                        "/proc stays masked in this pod, so that Apptainer cannot give a job PIDs of its own.",
                        "the pilot's 10-setup-htcondor.sh since November 2022; " + NAMESPACES,
                        "With users of the pod's own, from Kubernetes 1.33 on and without `hostNetwork`.");
            case PRIVILEGED ->
                option(
                        "fuse",
                        "The node's /dev/fuse can be opened by a privileged container only. Nothing else separates the pilot"
                                + " from the node then.",
                        "observed: EPERM otherwise, from the kubelet's device cgroup",
                        "With `fuse: device-plugin`, where the cluster has one; without cvmfsexec.");
            case FUSE_RESOURCE ->
                Reason.of(
                        SettingPath.of("cvmfs", "mode"),
                        "cvmfsexec mounts CVMFS through /dev/fuse, which a device plugin of the cluster gives the pod by this"
                                + " resource.",
                        "OSG, Open Science Pool Containers, the first example; the provisioners of real clusters",
                        "Without cvmfsexec, or with `fuse: privileged`.");
            default -> ofStorage(part);
        };
    }

    private static Reason ofStorage(ManifestPart part) {
        return switch (part) {
            case EPHEMERAL_STORAGE ->
                option(
                        "ephemeralStorage",
                        "What the pod needs of the node's disk: /pilot, a CVMFS cache within it, and 2 GiB for logs. Without a"
                                + " request, a node that runs full evicts the pilot first.",
                        "Kubernetes' documentation, \"Local ephemeral storage\"",
                        "Where /pilot lies elsewhere: `scratch: host-path` or `claim`.");
            case DRAIN ->
                option(
                        "drain",
                        "Before a stop HTCondor is told to take no more jobs, and jobs end as far as the stop time reaches.",
                        "HTCondor's manual, condor_off; the image allows it since July 2025",
                        "Where jobs may be lost at a stop: the pool runs them again.");
            case TOKEN_SECRET ->
                option(
                        "tokenSecret",
                        "The token by which the pilot joins the pool, from a Secret, under the one name that the pilot looks for,"
                                + " readable for the pilot's group. 288 is 0440.",
                        "OSG, Open Science Pool Containers, \"Running the Container with Docker\", step 1; " + STORAGE,
                        "Never: without it the pilot ends with exit status 1.");
            case TOKEN_KEY ->
                option(
                        "tokenKey",
                        "Which key of the Secret is the token, and the name of its file, which the pilot looks for.",
                        "the pilot's entrypoint.sh; " + STORAGE,
                        "Where the Secret has no other key, and this one has the file's name.");
            case CVMFS_CLAIM ->
                option(
                        "cvmfsClaim",
                        "CVMFS comes from a claim, as of the CVMFS CSI driver, instead of the node's directory.",
                        "the CVMFS CSI driver's documentation",
                        "Where CVMFS is mounted on every node.");
            case SCRATCH_SIZE ->
                option(
                        "scratchSize",
                        "What jobs may put into /pilot; beyond that the kubelet evicts the pod.",
                        STORAGE,
                        "Never where pods are bounded: jobs would fill the disk of their node.");
            case STORAGE_CLASS ->
                option(
                        "storageClass",
                        "What kind of volume is made for each pod.",
                        "Kubernetes' documentation, \"Storage Classes\"",
                        "Where the cluster's default will do.");
            default ->
                option(
                        "scratch",
                        "The jobs' files: by default in the node's ephemeral storage, and gone with the pod.",
                        "OSG, Open Science Pool Containers, \"Running the Container with Docker\", step 5; " + STORAGE,
                        "Where jobs may fill the container's own layer.");
        };
    }
}
