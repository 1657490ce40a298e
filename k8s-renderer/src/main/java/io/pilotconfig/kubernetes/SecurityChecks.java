package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Checks what separates a pod from its node. */
final class SecurityChecks {
    /** What the pilot takes for yes (image, {@code is_true}). */
    private static final Set<String> YES = Set.of("y", "yes", "t", "true", "on", "1");

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Problems problems;
    private final Confinement confinement;

    SecurityChecks(LaunchPlan plan, KubernetesOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
        this.confinement = Confinement.of(plan, options);
    }

    void run() {
        checkSeccomp();
        checkUserNamespace();
        noteUserNamespace();
        checkPidNamespaces();
        checkIdmappedMounts();
        checkRelabelling();
        notePodSecurity();
    }

    private void checkSeccomp() {
        SettingPath path = at("seccompProfile");
        boolean minimum = plan.isolation().seccompProfile().isPresent();
        if (minimum && options.seccompProfile().isEmpty()) {
            report(
                    path,
                    "The profile `minimum` needs `targets.kubernetes.seccompProfile`: the kubelet takes profiles from a"
                            + " folder of its own on each node.",
                    "put the profile below /var/lib/kubelet/seccomp on each node, and write its path from there.");
        } else if (!minimum && options.seccompProfile().isPresent()) {
            report(
                    path,
                    "`targets.kubernetes.seccompProfile` belongs to the profile `minimum`.",
                    "remove it, or write `security.profile: minimum`.");
        }
        options.seccompProfile()
                .filter(file -> !Forms.isPathBelow(file))
                .ifPresent(file -> report(
                        path,
                        "`targets.kubernetes.seccompProfile` must be a path below the kubelet's folder, without `..`.",
                        "write the path from /var/lib/kubelet/seccomp on, such as `profiles/apptainer.json`."));
    }

    private void report(SettingPath path, String message, String hint) {
        problems.add(KubernetesCodes.SECCOMP_PROFILE, path, message, hint);
    }

    private void checkUserNamespace() {
        if (options.userNamespace().orElse(false) && !confinement.userNamespace()) {
            problems.add(
                    KubernetesCodes.USER_NAMESPACE,
                    at("userNamespace"),
                    "A pod cannot have users of its own " + obstacle() + ".",
                    "remove `userNamespace`, or what excludes it.");
        }
    }

    /** To be admitted is not to work: that takes the node's kernel, runtime and AppArmor, too. */
    private void noteUserNamespace() {
        if (confinement.unmasked()) {
            problems.add(
                    KubernetesCodes.USER_NAMESPACE_NEEDS,
                    at("version"),
                    "Inner containers have PID namespaces where /proc is unmasked, which takes Kubernetes 1.33, and nodes"
                            + " with Linux 6.3, containerd 2.0 or CRI-O 1.25, and user namespaces that AppArmor does not"
                            + " restrict (as Ubuntu's does from 24.04 on).",
                    "where they lack it write `targets.kubernetes.userNamespace: false`, or the cluster's `version`.");
        }
    }

    private String obstacle() {
        if (confinement.hostNetwork()) {
            return "with `hostNetwork: true`";
        }
        return confinement.privileged() ? "with `fuse: privileged`" : "before version 1.33";
    }

    /** Says that PID namespaces are off, and warns where the person wanted them on, which then fails. */
    private void checkPidNamespaces() {
        if (!confinement.pidNamespacesOff()) {
            return;
        }
        boolean chosen = options.userNamespace().isPresent();
        String why = chosen && !options.userNamespace().orElse(true) ? "with `userNamespace: false`" : obstacle();
        Optional<Variable> written = plan.environment().stream()
                .filter(variable -> variable.name().equals(PodMapper.NO_PID_NAMESPACES))
                .findFirst();
        if (written.isEmpty()) {
            problems.add(
                    KubernetesCodes.PID_NAMESPACES_OFF,
                    confinement.hostNetwork() ? SettingPath.of("hostNetwork") : at("version"),
                    "/proc stays masked " + why + ", so " + PodMapper.NO_PID_NAMESPACES
                            + "=True is set: jobs see each other's processes.",
                    "leave out what keeps /proc masked where the cluster allows it.");
        } else if (!YES.contains(written.get().value().toLowerCase(Locale.ROOT))) {
            problems.add(
                    KubernetesCodes.PID_NAMESPACES_FAIL,
                    written.get().setting(),
                    "/proc stays masked " + why + ": inner containers with PID namespaces of their own do not start.",
                    "remove the variable, or write `'True'`.");
        }
    }

    /** The kernel maps numbers on ext4, xfs, btrfs, tmpfs and others, but not on autofs and FUSE, which is what CVMFS is. */
    private void checkIdmappedMounts() {
        if (confinement.userNamespace()) {
            plan.mounts().stream()
                    .filter(mount -> mount.role() == Mount.Role.CVMFS)
                    .forEach(mount -> problems.add(
                            KubernetesCodes.IDMAPPED_MOUNTS,
                            mount.setting(),
                            "A pod with `hostUsers: false` mounts its volumes with other user numbers, which autofs and"
                                    + " FUSE, hence CVMFS of the node, do not support: the pod may not start.",
                            "write `targets.kubernetes.userNamespace: false` if it does not, or use cvmfsexec."));
        }
    }

    private void checkRelabelling() {
        plan.mounts().stream()
                .filter(mount -> mount.relabelled() && isOfNode(mount))
                .forEach(mount -> problems.add(
                        KubernetesCodes.SELINUX_RELABEL,
                        mount.setting(),
                        "The kubelet changes no SELinux label of a node's directory, as `selinux: relabel` wants it.",
                        "label it on the nodes: `chcon -R -t container_file_t`."));
    }

    private boolean isOfNode(Mount mount) {
        return switch (mount.role()) {
            case TOKEN, ATTRIBUTES -> false;
            case SCRATCH -> options.scratch() == Scratch.HOST_PATH;
            case CVMFS -> options.cvmfsClaim().isEmpty();
            default -> true;
        };
    }

    /** Pod Security Standards: what the level {@code baseline} does not allow. */
    private void notePodSecurity() {
        List<String> reasons = new ArrayList<>();
        addIf(reasons, confinement.privileged(), "privileged");
        addIf(reasons, confinement.hostNetwork(), "hostNetwork");
        addIf(reasons, plan.isolation().seccompProfile().isEmpty(), "seccompProfile Unconfined");
        addIf(reasons, confinement.unmasked(), "procMount Unmasked");
        addIf(reasons, plan.isolation().apparmor().equals(Optional.of("unconfined")), "AppArmor unconfined");
        addIf(reasons, plan.isolation().selinuxDisabled(), "SELinux type spc_t");
        addIf(reasons, plan.mounts().stream().anyMatch(this::isOfNode), "hostPath");
        String level = reasons.isEmpty() ? "baseline" : "privileged";
        String namespace = options.namespace().filter(Forms::isLabel).orElse("NAMESPACE");
        problems.add(
                KubernetesCodes.POD_SECURITY,
                at("namespace"),
                "The namespace has to allow the Pod Security level `" + level + "`"
                        + (reasons.isEmpty() ? "." : ": the pod has " + String.join(", ", reasons) + "."),
                "if it does not: `kubectl label namespace " + namespace + " pod-security.kubernetes.io/enforce=" + level
                        + "`.");
    }

    private static void addIf(List<String> reasons, boolean holds, String reason) {
        if (holds) {
            reasons.add(reason);
        }
    }

    private static SettingPath at(String option) {
        return KubernetesChecks.OPTIONS.key(option);
    }
}
