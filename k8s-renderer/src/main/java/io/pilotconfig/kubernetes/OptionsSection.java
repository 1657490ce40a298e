package io.pilotconfig.kubernetes;

import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;

/** The keys under {@code targets.kubernetes}. */
final class OptionsSection {
    private OptionsSection() {}

    static Section<KubernetesOptions> declare() {
        Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> keys =
                Section.of(KubernetesOptions.Builder::new, KubernetesOptions.Builder::build);
        return scheduling(pod(workload(keys))).end();
    }

    private static Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> workload(
            Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> keys) {
        return keys.key(
                        "namespace",
                        Shape.text(),
                        KubernetesOptions.Builder::namespace,
                        "The namespace of every object. Absent: the one that kubectl is set to.")
                .key(
                        "workload",
                        Shape.choice(WorkloadKind.class),
                        KubernetesOptions.Builder::workload,
                        "The object that keeps pilots running. Default: deployment.")
                .key(
                        "schedule",
                        Shape.text(),
                        KubernetesOptions.Builder::schedule,
                        "When a cronjob starts pilots: five fields of cron, or `@daily` and its like.")
                .key(
                        "concurrency",
                        Shape.choice(Concurrency.class),
                        KubernetesOptions.Builder::concurrency,
                        "What a cronjob does while its last pilot still runs. Absent: forbid, it starts none.")
                .key(
                        "replicas",
                        Shape.wholeNumber(),
                        KubernetesOptions.Builder::replicas,
                        "How many pilots. Absent: 1.")
                .key(
                        "backoffLimit",
                        Shape.wholeNumber(),
                        KubernetesOptions.Builder::backoffLimit,
                        "How often a job starts a pilot that failed. Absent: 6.")
                .key(
                        "ttlSeconds",
                        Shape.wholeNumber(),
                        KubernetesOptions.Builder::ttlSeconds,
                        "How many seconds an ended job stays. Absent: 3600.")
                .key(
                        "version",
                        Shape.text(),
                        KubernetesOptions.Builder::version,
                        "The cluster's version. Default: 1.33.");
    }

    private static Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> pod(
            Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> keys) {
        return keys.key(
                        "tokenSecret",
                        Shape.text(),
                        KubernetesOptions.Builder::tokenSecret,
                        "The name of the Secret that holds the token. Default: ospool-token.")
                .key(
                        "tokenKey",
                        Shape.text(),
                        KubernetesOptions.Builder::tokenKey,
                        "The token's key in that Secret. Default: token.")
                .key(
                        "secretCommand",
                        Shape.flag(),
                        KubernetesOptions.Builder::secretCommand,
                        "Whether a note says how the Secret is made. Default: true.")
                .key(
                        "fuse",
                        Shape.choice(FuseAccess.class),
                        KubernetesOptions.Builder::fuse,
                        "How the pilot gets /dev/fuse. Default: device-plugin.")
                .key(
                        "fuseResource",
                        Shape.text(),
                        KubernetesOptions.Builder::fuseResource,
                        "The resource of the device plugin. Absent: smarter-devices/fuse.")
                .key(
                        "userNamespace",
                        Shape.flag(),
                        KubernetesOptions.Builder::userNamespace,
                        "Whether the pod has users of its own (`hostUsers: false`), for an unmasked /proc. Absent: from version 1.33 on, where possible.")
                .key(
                        "scratch",
                        Shape.choice(Scratch.class),
                        KubernetesOptions.Builder::scratch,
                        "What /pilot is. Default: empty-dir.")
                .key(
                        "scratchSize",
                        Shape.text(),
                        KubernetesOptions.Builder::scratchSize,
                        "The size of /pilot. Absent: 20Gi.")
                .key(
                        "storageClass",
                        Shape.text(),
                        KubernetesOptions.Builder::storageClass,
                        "The class of the claim for /pilot. Absent: the cluster's default.")
                .key(
                        "ephemeralStorage",
                        Shape.text(),
                        KubernetesOptions.Builder::ephemeralStorage,
                        "The node's storage that a pod may use. Absent: /pilot, the CVMFS cache and 2Gi together.")
                .key(
                        "cvmfsClaim",
                        Shape.text(),
                        KubernetesOptions.Builder::cvmfsClaim,
                        "A claim that offers CVMFS, instead of the node's directory.")
                .key(
                        "seccompProfile",
                        Shape.text(),
                        KubernetesOptions.Builder::seccompProfile,
                        "The seccomp profile for `security.profile: minimum`, relative to the kubelet's folder.")
                .key(
                        "drain",
                        Shape.flag(),
                        KubernetesOptions.Builder::drain,
                        "Whether a stop lets jobs finish, as far as stopSeconds reaches. Default: false.");
    }

    private static Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> scheduling(
            Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> keys) {
        return keys.key(
                        "priorityClass",
                        Shape.text(),
                        KubernetesOptions.Builder::priorityClass,
                        "The name of the pods' PriorityClass.")
                .key(
                        "runtimeClass",
                        Shape.text(),
                        KubernetesOptions.Builder::runtimeClass,
                        "The name of the pods' RuntimeClass.")
                .key(
                        "tolerations",
                        Shape.list(Shape.mapping()),
                        KubernetesOptions.Builder::addAllTolerations,
                        "The pods' tolerations, as Kubernetes has them.")
                .key(
                        "nodeSelector",
                        Shape.map(Shape.text()),
                        KubernetesOptions.Builder::putAllNodeSelector,
                        "Labels that a node must have.")
                .key(
                        "affinity",
                        Shape.mapping(),
                        KubernetesOptions.Builder::affinity,
                        "The pods' affinity, as Kubernetes has it.")
                .key(
                        "imagePullSecrets",
                        Shape.list(Shape.text()),
                        KubernetesOptions.Builder::addAllImagePullSecrets,
                        "Names of Secrets with access to the image's registry.")
                .key(
                        "serviceAccount",
                        Shape.text(),
                        KubernetesOptions.Builder::serviceAccount,
                        "The name of the pods' ServiceAccount, whose token they do not get.")
                .key(
                        "labels",
                        Shape.map(Shape.text()),
                        KubernetesOptions.Builder::putAllLabels,
                        "Further labels of every object.")
                .key(
                        "annotations",
                        Shape.map(Shape.text()),
                        KubernetesOptions.Builder::putAllAnnotations,
                        "Annotations of the workload and its pods.");
    }
}
