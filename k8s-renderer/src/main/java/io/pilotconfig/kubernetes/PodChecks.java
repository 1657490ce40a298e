package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;

/** Checks what a pod gets: its user, its devices, and limits that are not its own. */
final class PodChecks {
    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Problems problems;

    PodChecks(LaunchPlan plan, KubernetesOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    void run() {
        checkUser();
        checkGpus();
        checkFuse();
        noteLimits();
        noteSecret();
    }

    private void checkUser() {
        if (PodUser.of(plan.user()).isEmpty()) {
            problems.add(
                    KubernetesCodes.USER,
                    SettingPath.of("user"),
                    "The kubelet needs the number of a user: only that of `osg`, 1000, is known.",
                    "write the number, with the group's if there is one: `1000:1000`.");
        }
    }

    private void checkGpus() {
        if (plan.gpus().isPresent() && plan.gpus().get().count().isEmpty()) {
            problems.add(
                    KubernetesCodes.GPU_COUNT,
                    SettingPath.of("gpu", "count"),
                    "A pod cannot ask for all GPUs of a node, only for a number.",
                    "write a number, such as 1.");
        }
    }

    private void checkFuse() {
        boolean needed = !plan.devices().isEmpty();
        boolean privileged = options.fuse() == FuseAccess.PRIVILEGED;
        String resource = options.fuseResource().orElse(ResourceMapper.DEFAULT_FUSE_RESOURCE);
        if (!Forms.isExtendedResource(resource)) {
            problems.add(
                    KubernetesCodes.FUSE_RESOURCE,
                    at("fuseResource"),
                    "`targets.kubernetes.fuseResource` must be a resource of a device plugin, as domain/name.",
                    "write a name that `kubectl describe node` shows under Allocatable.");
        }
        if (privileged && needed) {
            problems.add(
                    KubernetesCodes.FUSE_PRIVILEGED,
                    at("fuse"),
                    "A privileged container is confined by nothing: a job that breaks out of the pilot may do what the"
                            + " node's root may.",
                    "have a device plugin offer /dev/fuse, and write `fuse: device-plugin`.");
        } else if (needed) {
            problems.add(
                    KubernetesCodes.FUSE_DEVICE,
                    at("fuseResource"),
                    "The pod asks for the resource `" + resource + "`; it stays pending where no node offers it.",
                    "see `kubectl describe node` for what your device plugin calls /dev/fuse.");
        }
        if (!needed && (privileged || options.fuseResource().isPresent())) {
            String option = privileged ? "fuse" : "fuseResource";
            problems.addKey(
                    KubernetesCodes.OPTION_UNUSED,
                    at(option),
                    "`" + at(option)
                            + "` has an effect with `cvmfs.mode: cvmfsexec` only, which is what needs /dev/fuse.",
                    "remove it.");
        }
    }

    private void noteLimits() {
        if (plan.limits().pids().isPresent()) {
            problems.add(
                    KubernetesCodes.LIMIT_ON_NODE,
                    SettingPath.of("limits", "pids"),
                    "A pod has no limit of processes of its own: `limits.pids` is not in the manifest.",
                    "it is the kubelet's `podPidsLimit`, for every pod of a node.");
        }
        if (plan.limits().openFiles().isPresent()) {
            problems.add(
                    KubernetesCodes.LIMIT_ON_NODE,
                    SettingPath.of("limits", "openFiles"),
                    "A pod has no limit of open files of its own: `limits.openFiles` is not in the manifest.",
                    "it is the node's container runtime that sets it, as LimitNOFILE of its service.");
        }
    }

    /** Says what has to be there. Of the token only the file's path is known, and shown if it is the path of a file. */
    private void noteSecret() {
        String secret = options.tokenSecret();
        problems.add(
                KubernetesCodes.SECRET_EXISTS,
                at("tokenSecret"),
                "The token comes from the key `" + options.tokenKey() + "` of the Secret `" + secret
                        + "`; pods wait until it exists.",
                options.secretCommand()
                        ? "make it by: " + SecretCommand.of(plan, options)
                        : "`targets.kubernetes.secretCommand: true` shows how to make it.");
    }

    private static SettingPath at(String option) {
        return KubernetesChecks.OPTIONS.key(option);
    }
}
