package io.pilotconfig.quadlet;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.Gpus;
import io.pilotconfig.core.launch.Isolation;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.launch.ResourceLimits;
import io.pilotconfig.core.launch.Variable;
import io.pilotconfig.core.section.Choice;
import java.util.ArrayList;
import java.util.List;

/** Maps a plan to the section that describes the container. */
final class ContainerSection {
    private static final String CDI_DEVICE = "nvidia.com/gpu=";

    private final LaunchPlan plan;
    private final QuadletOptions options;
    private final User user;
    private final List<QuadletUnit.Entry> entries = new ArrayList<>();

    ContainerSection(LaunchPlan plan, QuadletOptions options) {
        this.plan = plan;
        this.options = options;
        this.user = User.of(plan.user());
    }

    QuadletUnit.Section map(String name, int stopSeconds) {
        add(ContainerKey.CONTAINER_NAME, name, Aspect.NAME);
        add(ContainerKey.IMAGE, plan.image(), Aspect.IMAGE);
        plan.pull().ifPresent(pull -> add(ContainerKey.PULL, Choice.word(pull), Aspect.PULL));
        if (options.autoUpdate()) {
            add(ContainerKey.AUTO_UPDATE, "registry", UnitPart.AUTO_UPDATE);
        }
        addUser();
        addIsolation(plan.isolation());
        plan.devices().forEach(device -> add(ContainerKey.ADD_DEVICE, device.path(), device));
        plan.gpus().ifPresent(this::addGpus);
        if (plan.hostNetwork()) {
            add(ContainerKey.NETWORK, "host", Aspect.NETWORK);
        }
        plan.mounts().forEach(this::addMount);
        for (Variable variable : plan.environment()) {
            add(ContainerKey.ENVIRONMENT, variable.name() + "=" + variable.value(), variable);
        }
        addLimits(plan.limits());
        add(ContainerKey.STOP_TIMEOUT, Integer.toString(stopSeconds), Aspect.STOP);
        plan.entrypoint().ifPresent(path -> add(ContainerKey.ENTRYPOINT, path, Aspect.ENTRYPOINT));
        if (!plan.command().isEmpty()) {
            add(ContainerKey.EXEC, new QuadletUnit.Words(plan.command()), Aspect.COMMAND);
        }
        return new QuadletUnit.Section("Container", UnitPart.CONTAINER, entries);
    }

    private void addUser() {
        if (ContainerKey.USER.isKnownTo(options.podmanVersion())) {
            add(ContainerKey.USER, user.name(), Aspect.USER);
            user.group().ifPresent(group -> add(ContainerKey.GROUP, group, Aspect.USER));
        } else {
            add(ContainerKey.USER, plan.user(), Aspect.USER);
        }
        if (options.rootless()) {
            add(ContainerKey.USER_NS, "keep-id:uid=" + user.uid() + ",gid=" + user.gid(), UnitPart.USER_NAMESPACE);
        }
    }

    private void addIsolation(Isolation isolation) {
        add(ContainerKey.SECCOMP_PROFILE, isolation.seccompProfile().orElse("unconfined"), Aspect.SECCOMP);
        if (isolation.systemPathsUnmasked()) {
            add(ContainerKey.UNMASK, "ALL", Aspect.SYSTEM_PATHS);
        }
        if (isolation.noNewPrivileges()) {
            add(ContainerKey.NO_NEW_PRIVILEGES, "true", Aspect.NO_NEW_PRIVILEGES);
        }
        if (isolation.selinuxDisabled()) {
            add(ContainerKey.SECURITY_LABEL_DISABLE, "true", Aspect.SELINUX);
        }
        isolation.apparmor().ifPresent(profile -> add(ContainerKey.APP_ARMOR, profile, Aspect.APPARMOR));
    }

    private void addGpus(Gpus gpus) {
        if (gpus.count().isEmpty()) {
            add(ContainerKey.ADD_DEVICE, CDI_DEVICE + "all", Aspect.GPUS);
        }
        for (int i = 0; i < gpus.count().orElse(0); i++) {
            add(ContainerKey.ADD_DEVICE, CDI_DEVICE + i, Aspect.GPUS);
        }
    }

    private void addMount(Mount mount) {
        if (mount.role() == Mount.Role.TOKEN && options.tokenSecret().isPresent()) {
            // Only its owner may read a token.
            String secret = options.tokenSecret().get();
            String place = ",target=" + mount.target() + ",uid=" + user.uid() + ",mode=0400";
            add(ContainerKey.SECRET, secret + place, UnitPart.TOKEN_SECRET);
            return;
        }
        List<String> flags = new ArrayList<>();
        if (mount.readOnly()) {
            flags.add("ro");
        }
        if (mount.shared()) {
            flags.add("shared");
        }
        if (mount.relabelled()) {
            flags.add("z");
        }
        String ending = flags.isEmpty() ? "" : ":" + String.join(",", flags);
        add(ContainerKey.VOLUME, mount.source() + ":" + mount.target() + ending, mount);
    }

    private void addLimits(ResourceLimits limits) {
        limits.cpus().ifPresent(cpus -> addArguments(Aspect.CPUS, List.of("--cpus", Integer.toString(cpus))));
        limits.memoryMib().ifPresent(mib -> add(ContainerKey.MEMORY, mib + "m", Aspect.MEMORY));
        limits.pids().ifPresent(pids -> add(ContainerKey.PIDS_LIMIT, Integer.toString(pids), Aspect.PIDS));
        limits.openFiles()
                .ifPresent(files -> add(ContainerKey.ULIMIT, "nofile=" + files + ":" + files, Aspect.OPEN_FILES));
    }

    /** Sets a key, or the flag of {@code podman run} where this podman does not know the key. */
    private void add(ContainerKey key, String text, Origin origin) {
        if (key.isKnownTo(options.podmanVersion())) {
            add(key, key.value(text), origin);
        } else {
            add(ContainerKey.PODMAN_ARGS, key.flag(text), new PodmanArgument(origin, key, options.podmanVersion()));
        }
    }

    private void addArguments(Origin origin, List<String> words) {
        add(ContainerKey.PODMAN_ARGS, new QuadletUnit.Words(words), origin);
    }

    private void add(ContainerKey key, QuadletUnit.Value value, Origin origin) {
        entries.add(new QuadletUnit.Entry(key.word(), value, origin));
    }
}
