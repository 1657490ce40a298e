package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import java.util.Optional;

/** Checks what is mounted into a pod. */
final class StorageChecks {
    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Problems problems;
    private final boolean ownScratch;

    StorageChecks(LaunchPlan plan, KubernetesOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
        this.ownScratch = plan.mounts().stream()
                .noneMatch(mount -> mount.role() == Mount.Role.FURTHER
                        && mount.normalTarget().equals(VolumeMapper.SCRATCH_PATH));
    }

    void run() {
        checkQuantity("scratchSize", options.scratchSize());
        checkQuantity("ephemeralStorage", options.ephemeralStorage());
        checkScratch();
        checkUnused();
        plan.mounts().forEach(this::checkMount);
        checkShared();
    }

    private void checkQuantity(String option, Optional<String> amount) {
        amount.filter(text -> Quantity.mebibytes(text).isEmpty())
                .ifPresent(text -> problems.add(
                        KubernetesCodes.QUANTITY,
                        at(option),
                        "`" + at(option)
                                + "` must be an amount of storage: a number and one of k, M, G, T, P, E, Ki, Mi, Gi, Ti,"
                                + " Pi, Ei.",
                        "write `20Gi`, for instance."));
    }

    private void checkScratch() {
        Optional<Mount> workDir = mount(Mount.Role.SCRATCH);
        if (options.scratch() == Scratch.HOST_PATH) {
            if (workDir.isEmpty()) {
                problems.add(
                        KubernetesCodes.SCRATCH_DIRECTORY,
                        at("scratch"),
                        "`scratch: host-path` mounts the directory that `workDir` names, and there is none.",
                        "add `workDir`, or remove `scratch`.");
            }
        } else {
            workDir.ifPresent(mount -> problems.add(
                    KubernetesCodes.WORK_DIR_UNUSED,
                    mount.setting(),
                    "In Kubernetes /pilot is a volume of the pod: the directory `workDir` of the nodes is not used.",
                    "write `targets.kubernetes.scratch: host-path` to have it mounted."));
            noteScratchSize();
        }
        if (options.scratch() == Scratch.CLAIM && !KubernetesVersion.of(options).hasClaimTemplates()) {
            problems.add(
                    KubernetesCodes.CLAIM_VERSION,
                    at("scratch"),
                    "Pods bring claims along since Kubernetes 1.23.",
                    "write `scratch: empty-dir`.");
        }
    }

    private void noteScratchSize() {
        if (options.scratchSize().isEmpty() && ownScratch) {
            String end =
                    options.scratch() == Scratch.EMPTY_DIR ? "a pod that exceeds it is evicted." : "it is full then.";
            problems.add(
                    KubernetesCodes.SCRATCH_SIZE,
                    at("scratchSize"),
                    "/pilot, where the jobs' files lie, holds " + VolumeMapper.DEFAULT_SCRATCH_SIZE + "; " + end,
                    "write `targets.kubernetes.scratchSize` as your jobs need it.");
        }
    }

    private void checkUnused() {
        unused(
                "storageClass",
                options.storageClass().isPresent() && options.scratch() != Scratch.CLAIM,
                "scratch: claim");
        unused(
                "scratchSize",
                options.scratchSize().isPresent() && options.scratch() == Scratch.HOST_PATH,
                "scratch: empty-dir");
        unused(
                "cvmfsClaim",
                options.cvmfsClaim().isPresent() && mount(Mount.Role.CVMFS).isEmpty(),
                "cvmfs.mode: bind-mount");
    }

    private void unused(String option, boolean isUnused, String where) {
        if (isUnused) {
            problems.addKey(
                    KubernetesCodes.OPTION_UNUSED,
                    at(option),
                    "`" + at(option) + "` has an effect with `" + where + "` only.",
                    "remove it, or write `" + where + "`.");
        }
    }

    private void checkMount(Mount mount) {
        boolean further = mount.role() == Mount.Role.FURTHER;
        if (isOfNode(mount) && Forms.hasBackStep(mount.source())) {
            report(
                    further ? mount.setting().key("source") : mount.setting(),
                    "Kubernetes refuses a path of the node with `..` in it.",
                    "write the path without `..`.");
        }
        if (further && mount.target().contains(":")) {
            report(
                    mount.setting().key("target"),
                    "Kubernetes refuses a path in the container with a colon.",
                    "choose a target without one.");
        }
        if (further && isTaken(mount.normalTarget())) {
            report(
                    mount.setting().key("target"),
                    "The Secret with the token, or the device /dev/fuse, is mounted there, and nothing below it.",
                    "choose another target.");
        }
    }

    private boolean isTaken(String target) {
        boolean device = options.fuse() == FuseAccess.PRIVILEGED
                && plan.devices().stream().anyMatch(fuse -> fuse.path().equals(target));
        return device
                || mount(Mount.Role.TOKEN)
                        .map(token -> VolumeMapper.directory(token.target()))
                        .filter(directory -> (target + "/").startsWith(directory + "/"))
                        .isPresent();
    }

    /** Whether a directory of the node is mounted. */
    private boolean isOfNode(Mount mount) {
        return switch (mount.role()) {
            case TOKEN, ATTRIBUTES -> false;
            case SCRATCH -> options.scratch() == Scratch.HOST_PATH;
            case CVMFS -> options.cvmfsClaim().isEmpty();
            default -> true;
        };
    }

    private void checkShared() {
        boolean alone = options.workload() == WorkloadKind.DAEMONSET
                || (options.replicas().orElse(1) <= 1 && !options.concurrency().equals(Optional.of(Concurrency.ALLOW)));
        for (Mount mount : plan.mounts()) {
            boolean owned = mount.role() == Mount.Role.SCRATCH || mount.role() == Mount.Role.CVMFS_CACHE;
            if (!owned || !isOfNode(mount)) {
                continue;
            }
            if (!alone) {
                problems.add(
                        KubernetesCodes.SHARED_DIRECTORY,
                        mount.setting(),
                        "Several pilots on one node would share `" + mount.setting() + "`, which is for one.",
                        "keep them apart by `affinity` (podAntiAffinity), or write `workload: daemonset`.");
            }
            problems.add(
                    KubernetesCodes.HOST_DIRECTORY,
                    mount.setting(),
                    "`" + mount.setting() + "` has to exist on each node, and pods wait until it does.",
                    "make it on the nodes, writable for the pilot's user: `install -d -o 1000 -g 1000`.");
        }
    }

    private Optional<Mount> mount(Mount.Role role) {
        return plan.mounts().stream().filter(mount -> mount.role() == role).findFirst();
    }

    private void report(SettingPath path, String message, String hint) {
        problems.add(KubernetesCodes.MOUNT_PATH, path, message, hint);
    }

    private static SettingPath at(String option) {
        return KubernetesChecks.OPTIONS.key(option);
    }
}
