package io.pilotconfig.kubernetes;

import io.pilotconfig.core.explain.Explanation;
import java.util.List;
import java.util.stream.Stream;

/** What the codes of manifests mean that are errors: what Kubernetes refuses, and what a pod cannot have. */
final class KubernetesExplanations {
    private static final String API = "the API server's validation";
    private static final String RUN = "kube-apiserver and kubelet 1.20.2, run; the API server's validation";

    private KubernetesExplanations() {}

    static List<Explanation> all() {
        return Stream.of(forms(), pods(), KubernetesNotes.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Explanation> forms() {
        return List.of(
                new Explanation(
                        KubernetesCodes.NAME,
                        "The API server refuses objects with another name.",
                        API,
                        "name: Pilot_1",
                        "name: pilot-1"),
                new Explanation(
                        KubernetesCodes.NAMESPACE,
                        "There is no such namespace, and the API server refuses the objects.",
                        API,
                        "targets: { kubernetes: { namespace: My Team } }",
                        "targets: { kubernetes: { namespace: my-team } }"),
                new Explanation(
                        KubernetesCodes.REFERENCE,
                        "No object can have this name, so the pod would wait for it for ever.",
                        API,
                        "targets: { kubernetes: { priorityClass: Opportunistic } }",
                        "targets: { kubernetes: { priorityClass: opportunistic } }"),
                new Explanation(
                        KubernetesCodes.LABEL,
                        "The API server refuses the objects, or no node has the label.",
                        API,
                        "targets: { kubernetes: { labels: { team: high throughput } } }",
                        "targets: { kubernetes: { labels: { team: high-throughput } } }"),
                new Explanation(
                        KubernetesCodes.LABEL_OWN,
                        "The workload would no longer know its pods, and the API server refuses that.",
                        API,
                        "targets: { kubernetes: { labels: { app.kubernetes.io/name: mine } } }",
                        "targets: { kubernetes: { labels: { example.org/team: mine } } }"),
                new Explanation(
                        KubernetesCodes.ANNOTATION,
                        "The API server refuses the objects.",
                        API,
                        "targets: { kubernetes: { annotations: { 'my contact': alice } } }",
                        "targets: { kubernetes: { annotations: { example.org/contact: alice } } }"),
                new Explanation(
                        KubernetesCodes.TOKEN_KEY,
                        "No Secret can have this key, so the pod would wait for it for ever.",
                        API,
                        "targets: { kubernetes: { tokenKey: my/token } }",
                        "targets: { kubernetes: { tokenKey: token } }"),
                new Explanation(
                        KubernetesCodes.FUSE_RESOURCE,
                        "The API server refuses the pod, or takes the name for one of Kubernetes' own resources.",
                        API,
                        "targets: { kubernetes: { fuseResource: fuse } }",
                        """
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }
                        targets: { kubernetes: { fuseResource: github.com/fuse } }"""),
                new Explanation(
                        KubernetesCodes.QUANTITY,
                        "The API server refuses the pod.",
                        API,
                        "targets: { kubernetes: { scratchSize: 20 GB } }",
                        "targets: { kubernetes: { scratchSize: 20Gi } }"),
                new Explanation(
                        KubernetesCodes.VERSION,
                        "What the manifest may say depends on the version; before 1.21 there is no CronJob.",
                        "the Kubernetes deprecation guide",
                        "targets: { kubernetes: { version: '1.20' } }",
                        "targets: { kubernetes: { version: '1.33' } }"),
                new Explanation(
                        KubernetesCodes.SCHEDULE_MISSING,
                        "The API server refuses a CronJob that does not say when.",
                        API,
                        "targets: { kubernetes: { workload: cronjob } }",
                        "targets: { kubernetes: { workload: cronjob, schedule: '0 */6 * * *' } }"),
                new Explanation(
                        KubernetesCodes.SCHEDULE,
                        "The API server refuses the CronJob.",
                        API,
                        "targets: { kubernetes: { workload: cronjob, schedule: every day } }",
                        "targets: { kubernetes: { workload: cronjob, schedule: '0 0 * * *' } }"),
                new Explanation(
                        KubernetesCodes.SCHEDULING,
                        "The API server refuses the pod.",
                        API,
                        "targets: { kubernetes: { tolerations: [{ key: gpu, operator: exists }] } }",
                        "targets: { kubernetes: { tolerations: [{ key: gpu, operator: Exists }] } }"),
                new Explanation(
                        KubernetesCodes.TOO_LARGE,
                        "The API server refuses a ConfigMap above 1 MiB, and etcd an object above 1.5 MiB.",
                        API,
                        "# variables of more than 1.5 MiB, all together",
                        "# variables of less than 256 KiB, all together"));
    }

    private static List<Explanation> pods() {
        return List.of(
                new Explanation(
                        KubernetesCodes.USER,
                        "`runAsUser` is a number, and of a user by name only the image knows it.",
                        RUN,
                        "user: condor",
                        "user: 1000"),
                new Explanation(
                        KubernetesCodes.GPU_COUNT,
                        "A pod asks the scheduler for a number of devices; there is no word for all of a node.",
                        "Kubernetes, \"Schedule GPUs\"",
                        """
                        gpu: { count: all }
                        image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release""",
                        """
                        gpu: { count: 1 }
                        image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release"""),
                new Explanation(
                        KubernetesCodes.SECCOMP_PROFILE,
                        "The kubelet takes profiles from a folder of its own on each node, not from a path of yours.",
                        "Kubernetes, \"Restrict a Container's Syscalls with seccomp\"",
                        "security: { profile: minimum, seccompProfile: /etc/osg/seccomp.json }",
                        """
                        security: { profile: minimum, seccompProfile: /etc/osg/seccomp.json }
                        targets: { kubernetes: { seccompProfile: profiles/apptainer.json } }"""),
                new Explanation(
                        KubernetesCodes.DRAIN_STOP_SECONDS,
                        "The pod would be killed before any job has ended, and the drain be in vain.",
                        "Kubernetes, \"Pod Lifecycle\"",
                        "targets: { kubernetes: { drain: true } }",
                        "stopSeconds: 86400\ntargets: { kubernetes: { drain: true } }"),
                new Explanation(
                        KubernetesCodes.MOUNT_PATH,
                        "The API server or the kubelet refuses the pod.",
                        RUN,
                        "mounts: [{ source: /data, target: '/data:1' }]",
                        "mounts: [{ source: /data, target: /data-1 }]"),
                new Explanation(
                        KubernetesCodes.SCRATCH_DIRECTORY,
                        "A directory of the node is to be mounted, and none is named.",
                        "the options of the target",
                        "workDir:\ntargets: { kubernetes: { scratch: host-path } }",
                        "workDir: /var/lib/ospool-pilot\ntargets: { kubernetes: { scratch: host-path } }"),
                new Explanation(
                        KubernetesCodes.USER_NAMESPACE,
                        "The API server refuses `hostUsers: false` with them, or the version does not know it.",
                        API,
                        "hostNetwork: true\ntargets: { kubernetes: { userNamespace: true, version: '1.33' } }",
                        "hostNetwork: false\ntargets: { kubernetes: { userNamespace: true, version: '1.33' } }"),
                new Explanation(
                        KubernetesCodes.CLAIM_VERSION,
                        "Before 1.23 a pod cannot bring a claim along, and the API server refuses it.",
                        "Kubernetes, \"Generic ephemeral volumes\"",
                        "targets: { kubernetes: { scratch: claim, version: '1.22' } }",
                        "targets: { kubernetes: { scratch: claim, version: '1.23' } }"));
    }
}
