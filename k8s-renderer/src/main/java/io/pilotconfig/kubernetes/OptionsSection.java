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
                        "absent: the one kubectl is set to")
                .key(
                        "workload",
                        Shape.choice(WorkloadKind.class),
                        KubernetesOptions.Builder::workload,
                        "default deployment")
                .key(
                        "schedule",
                        Shape.text(),
                        KubernetesOptions.Builder::schedule,
                        "of a cronjob: five fields of cron, or @daily")
                .key(
                        "concurrency",
                        Shape.choice(Concurrency.class),
                        KubernetesOptions.Builder::concurrency,
                        "of a cronjob whose last pilot still runs; default forbid")
                .key("replicas", Shape.wholeNumber(), KubernetesOptions.Builder::replicas, "how many pilots; default 1")
                .key(
                        "backoffLimit",
                        Shape.wholeNumber(),
                        KubernetesOptions.Builder::backoffLimit,
                        "retries of a job; default 6")
                .key(
                        "ttlSeconds",
                        Shape.wholeNumber(),
                        KubernetesOptions.Builder::ttlSeconds,
                        "how long an ended job stays; default 3600")
                .key(
                        "version",
                        Shape.text(),
                        KubernetesOptions.Builder::version,
                        "the cluster's version; default 1.33");
    }

    private static Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> pod(
            Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> keys) {
        return keys.key(
                        "tokenSecret",
                        Shape.text(),
                        KubernetesOptions.Builder::tokenSecret,
                        "the token's Secret; default ospool-token")
                .key(
                        "tokenKey",
                        Shape.text(),
                        KubernetesOptions.Builder::tokenKey,
                        "the key in that Secret; default token")
                .key(
                        "secretCommand",
                        Shape.flag(),
                        KubernetesOptions.Builder::secretCommand,
                        "say in a note how the Secret is made; default true")
                .key(
                        "fuse",
                        Shape.choice(FuseAccess.class),
                        KubernetesOptions.Builder::fuse,
                        "how /dev/fuse is offered; default device-plugin")
                .key(
                        "fuseResource",
                        Shape.text(),
                        KubernetesOptions.Builder::fuseResource,
                        "the device plugin's resource; default smarter-devices/fuse")
                .key(
                        "userNamespace",
                        Shape.flag(),
                        KubernetesOptions.Builder::userNamespace,
                        "hostUsers: false, for an unmasked /proc; default: from version 1.33 on, where possible")
                .key(
                        "scratch",
                        Shape.choice(Scratch.class),
                        KubernetesOptions.Builder::scratch,
                        "what /pilot is; default empty-dir")
                .key(
                        "scratchSize",
                        Shape.text(),
                        KubernetesOptions.Builder::scratchSize,
                        "the size of /pilot; default 20Gi")
                .key("storageClass", Shape.text(), KubernetesOptions.Builder::storageClass, "of the claim for /pilot")
                .key(
                        "ephemeralStorage",
                        Shape.text(),
                        KubernetesOptions.Builder::ephemeralStorage,
                        "the node's storage for a pod; default: /pilot, the CVMFS cache and 2Gi")
                .key("cvmfsClaim", Shape.text(), KubernetesOptions.Builder::cvmfsClaim, "a claim that offers CVMFS")
                .key(
                        "seccompProfile",
                        Shape.text(),
                        KubernetesOptions.Builder::seccompProfile,
                        "for the profile minimum, relative to the kubelet's folder")
                .key(
                        "drain",
                        Shape.flag(),
                        KubernetesOptions.Builder::drain,
                        "let jobs finish within stopSeconds; default false");
    }

    private static Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> scheduling(
            Section.Declaration<KubernetesOptions.Builder, KubernetesOptions> keys) {
        return keys.key(
                        "priorityClass",
                        Shape.text(),
                        KubernetesOptions.Builder::priorityClass,
                        "name of a PriorityClass")
                .key("runtimeClass", Shape.text(), KubernetesOptions.Builder::runtimeClass, "name of a RuntimeClass")
                .key(
                        "tolerations",
                        Shape.list(Shape.mapping()),
                        KubernetesOptions.Builder::addAllTolerations,
                        "as Kubernetes has them, passed on")
                .key(
                        "nodeSelector",
                        Shape.map(Shape.text()),
                        KubernetesOptions.Builder::putAllNodeSelector,
                        "labels of the nodes")
                .key(
                        "affinity",
                        Shape.mapping(),
                        KubernetesOptions.Builder::affinity,
                        "as Kubernetes has it, passed on")
                .key(
                        "imagePullSecrets",
                        Shape.list(Shape.text()),
                        KubernetesOptions.Builder::addAllImagePullSecrets,
                        "names of Secrets")
                .key(
                        "serviceAccount",
                        Shape.text(),
                        KubernetesOptions.Builder::serviceAccount,
                        "name of a ServiceAccount")
                .key(
                        "labels",
                        Shape.map(Shape.text()),
                        KubernetesOptions.Builder::putAllLabels,
                        "further labels of every object")
                .key(
                        "annotations",
                        Shape.map(Shape.text()),
                        KubernetesOptions.Builder::putAllAnnotations,
                        "annotations of the workload and its pods");
    }
}
