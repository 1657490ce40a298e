package io.pilotconfig.kubernetes;

import io.pilotconfig.core.explain.Explanation;
import java.util.List;
import java.util.stream.Stream;

/** What the codes of manifests mean that are warnings and advice: what the person should know. */
final class KubernetesNotes {
    private static final String STOP = "HTCondor 23.9.6 under supervisord, run: 10.9 seconds";
    private static final String NAMESPACES = "Kubernetes, \"User Namespaces\"; reports from AKS 1.35 with Ubuntu 24.04";

    private KubernetesNotes() {}

    static List<Explanation> all() {
        return Stream.of(warnings(), advice()).flatMap(List::stream).toList();
    }

    private static List<Explanation> warnings() {
        return List.of(
                new Explanation(
                        KubernetesCodes.FUSE_PRIVILEGED,
                        "A job that breaks out of the pilot may do whatever the node's root may.",
                        "Kubernetes, \"Pod Security Standards\"",
                        """
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }
                        targets: { kubernetes: { fuse: privileged } }""",
                        """
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }
                        targets: { kubernetes: { fuse: device-plugin } }"""),
                new Explanation(
                        KubernetesCodes.OPTION_UNUSED,
                        "The option changes nothing here; with another workload or mode it would.",
                        "the options of the target",
                        "targets: { kubernetes: { workload: deployment, ttlSeconds: 600 } }",
                        "targets: { kubernetes: { workload: job, ttlSeconds: 600 } }"),
                new Explanation(
                        KubernetesCodes.SHARED_DIRECTORY,
                        "Two pilots on one node would write into the same directory, which is for one.",
                        "OSG, Open Science Pool Containers; the pilot's scripts, which delete /pilot/log at start",
                        "targets: { kubernetes: { scratch: host-path, replicas: 2 } }",
                        "targets: { kubernetes: { scratch: host-path, workload: daemonset } }"),
                new Explanation(
                        KubernetesCodes.IDMAPPED_MOUNTS,
                        "CVMFS of the node is FUSE, which the kernel cannot mount with other user numbers: the pod may not start.",
                        NAMESPACES,
                        "cvmfs: { mode: bind-mount }\ntargets: { kubernetes: { version: '1.33' } }",
                        "cvmfs: { mode: bind-mount }\ntargets: { kubernetes: { version: '1.33', userNamespace: false } }"),
                new Explanation(
                        KubernetesCodes.SELINUX_RELABEL,
                        "The kubelet changes no label of a node's directory, so SELinux would keep it from the pilot.",
                        "Kubernetes, \"Configure a Security Context\"",
                        """
                        selinux: relabel
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org], cacheDir: /var/cache/cvmfs }""",
                        """
                        selinux: none
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org], cacheDir: /var/cache/cvmfs }"""),
                new Explanation(
                        KubernetesCodes.PID_NAMESPACES_FAIL,
                        "A container in the pilot cannot mount its own /proc over a masked one: jobs with containers fail.",
                        "OSG, Open Science Pool Containers; NRP's pilots, which switch them off",
                        """
                        environment: { SINGULARITY_DISABLE_PID_NAMESPACES: 'false' }
                        targets: { kubernetes: { version: '1.32' } }""",
                        """
                        environment: { SINGULARITY_DISABLE_PID_NAMESPACES: 'True' }
                        targets: { kubernetes: { version: '1.32' } }"""),
                new Explanation(
                        KubernetesCodes.STOP_SECONDS_USELESS,
                        "HTCondor is killed 10 seconds after the stop, however long the kubelet waits; the jobs are lost.",
                        STOP,
                        "stopSeconds: 3600",
                        "stopSeconds: 3600\ntargets: { kubernetes: { drain: true } }"),
                new Explanation(
                        KubernetesCodes.STOP_SECONDS_LOW,
                        "The container is killed before HTCondor has told the pool that its jobs end.",
                        STOP,
                        "stopSeconds: 5",
                        "stopSeconds: 15"),
                new Explanation(
                        KubernetesCodes.APPLY_TOO_LARGE,
                        "`kubectl apply` keeps a copy of the object in an annotation, and fails where it does not fit.",
                        "kubectl, \"metadata.annotations: Too long\"",
                        "# variables of more than 256 KiB, all together",
                        "# variables of less than 256 KiB, all together"));
    }

    private static List<Explanation> advice() {
        return List.of(
                new Explanation(
                        KubernetesCodes.PID_NAMESPACES_OFF,
                        "Jobs of one pilot see each other's processes.",
                        NAMESPACES,
                        "targets: { kubernetes: { version: '1.32' } }",
                        "targets: { kubernetes: { version: '1.33' } }"),
                new Explanation(
                        KubernetesCodes.USER_NAMESPACE_NEEDS,
                        "To be admitted is not to work: on nodes that lack what it takes, jobs with containers fail.",
                        NAMESPACES,
                        "targets: { kubernetes: { version: '1.33' } }",
                        "targets: { kubernetes: { version: '1.33', userNamespace: false } }"),
                new Explanation(
                        KubernetesCodes.SECRET_EXISTS,
                        "The pod waits in ContainerCreating until there is the Secret.",
                        "kubelet 1.20.2, run",
                        "targets: { kubernetes: { tokenSecret: ospool-token } }",
                        """
                        targets: { kubernetes: { tokenSecret: ospool-token } }
                        accept: { kubernetes-secret-exists: external-secrets makes it }"""),
                new Explanation(
                        KubernetesCodes.POD_SECURITY,
                        "Where the namespace does not allow it, no pod is made, and only events say so.",
                        "Kubernetes, \"Pod Security Admission\"",
                        "targets: { kubernetes: { namespace: osg } }",
                        """
                        targets: { kubernetes: { namespace: osg } }
                        accept: { kubernetes-pod-security: the namespace is labelled privileged }"""),
                new Explanation(
                        KubernetesCodes.RESTART,
                        "A pilot that found no jobs ends with exit status 0; what happens then is up to the workload.",
                        "the pilot, run; the pools of NRP and PATh",
                        "targets: { kubernetes: { workload: deployment } }",
                        """
                        targets: { kubernetes: { workload: deployment } }
                        accept: { kubernetes-restart: pilots are to come back whatever the demand }"""),
                new Explanation(
                        KubernetesCodes.FUSE_DEVICE,
                        "The pod stays pending where no node offers the resource.",
                        "Kubernetes, \"Device Plugins\"; NRP's pilots",
                        "cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }",
                        """
                        cvmfs: { mode: cvmfsexec, repos: [oasis.opensciencegrid.org] }
                        accept: { kubernetes-fuse-device: our nodes run smarter-device-manager }"""),
                new Explanation(
                        KubernetesCodes.WORK_DIR_UNUSED,
                        "/pilot is a volume of the pod, and the directory of the nodes stays empty.",
                        "the options of the target",
                        "workDir: /var/lib/ospool-pilot",
                        "targets: { kubernetes: { scratch: host-path } }"),
                new Explanation(
                        KubernetesCodes.SCRATCH_SIZE,
                        "A pod whose jobs write more than that is evicted, and its jobs are lost.",
                        "Kubernetes, \"Local ephemeral storage\"",
                        "targets: { kubernetes: { scratch: empty-dir } }",
                        "targets: { kubernetes: { scratch: empty-dir, scratchSize: 100Gi } }"),
                new Explanation(
                        KubernetesCodes.LIMIT_ON_NODE,
                        "The manifest cannot hold these limits: without the node's own there are none.",
                        "Kubernetes, \"Process ID Limits And Reservations\"",
                        "limits: { pids: 16384, openFiles: 2048 }",
                        """
                        limits: { pids: 16384, openFiles: 2048 }
                        accept: { kubernetes-limit-on-node: podPidsLimit is set on every node }"""),
                new Explanation(
                        KubernetesCodes.PODMAN_TEXT,
                        "The manifest is right for a cluster; `podman kube play` would pass on another text.",
                        "kubelet 1.20.2 and podman 5.4.2, run",
                        "environment: { PRICE: '5$$' }",
                        "environment: { PRICE: '5$' }"),
                new Explanation(
                        KubernetesCodes.HOST_DIRECTORY,
                        "Where a node lacks the directory, pods wait; where it is root's, the pilot ends at once.",
                        "kubelet 1.20.2, run; the pilot's entrypoint.sh, run",
                        "targets: { kubernetes: { scratch: host-path } }",
                        "targets: { kubernetes: { scratch: empty-dir } }"));
    }
}
