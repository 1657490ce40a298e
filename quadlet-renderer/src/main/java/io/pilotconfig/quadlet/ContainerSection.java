package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Gpus;
import io.pilotconfig.core.launch.Isolation;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
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
        add(ContainerKey.CONTAINER_NAME, name, SettingPath.of("name"));
        add(ContainerKey.IMAGE, plan.image(), SettingPath.of("image"));
        plan.pull().ifPresent(pull -> add(ContainerKey.PULL, Choice.word(pull), SettingPath.of("pull")));
        if (options.autoUpdate()) {
            add(ContainerKey.AUTO_UPDATE, "registry", option("autoUpdate"));
        }
        addUser();
        addIsolation(plan.isolation());
        plan.devices().forEach(device -> add(ContainerKey.ADD_DEVICE, device.path(), device.setting()));
        plan.gpus().ifPresent(this::addGpus);
        if (plan.hostNetwork()) {
            add(ContainerKey.NETWORK, "host", SettingPath.of("hostNetwork"));
        }
        plan.mounts().forEach(this::addMount);
        for (Variable variable : plan.environment()) {
            add(ContainerKey.ENVIRONMENT, variable.name() + "=" + variable.value(), variable.setting());
        }
        addLimits(plan.limits());
        add(ContainerKey.STOP_TIMEOUT, Integer.toString(stopSeconds), SettingPath.of("stopSeconds"));
        plan.entrypoint().ifPresent(path -> add(ContainerKey.ENTRYPOINT, path, SettingPath.of("entrypoint")));
        if (!plan.command().isEmpty()) {
            add(ContainerKey.EXEC, new QuadletUnit.Words(plan.command()), SettingPath.of("command"));
        }
        return new QuadletUnit.Section("Container", entries);
    }

    private void addUser() {
        SettingPath setting = SettingPath.of("user");
        if (ContainerKey.USER.isKnownTo(options.podmanVersion())) {
            add(ContainerKey.USER, user.name(), setting);
            user.group().ifPresent(group -> add(ContainerKey.GROUP, group, setting));
        } else {
            add(ContainerKey.USER, plan.user(), setting);
        }
        if (options.rootless()) {
            add(ContainerKey.USER_NS, "keep-id:uid=" + user.uid() + ",gid=" + user.gid(), option("rootless"));
        }
    }

    private void addIsolation(Isolation isolation) {
        SettingPath security = SettingPath.of("security");
        add(
                ContainerKey.SECCOMP_PROFILE,
                isolation.seccompProfile().orElse("unconfined"),
                security.key("seccompProfile"));
        if (isolation.systemPathsUnmasked()) {
            add(ContainerKey.UNMASK, "ALL", security);
        }
        if (isolation.noNewPrivileges()) {
            add(ContainerKey.NO_NEW_PRIVILEGES, "true", security);
        }
        if (isolation.selinuxDisabled()) {
            add(ContainerKey.SECURITY_LABEL_DISABLE, "true", SettingPath.of("selinux"));
        }
        isolation.apparmor().ifPresent(profile -> add(ContainerKey.APP_ARMOR, profile, SettingPath.of("apparmor")));
    }

    private void addGpus(Gpus gpus) {
        SettingPath setting = SettingPath.of("gpu");
        if (gpus.count().isEmpty()) {
            add(ContainerKey.ADD_DEVICE, CDI_DEVICE + "all", setting);
        }
        for (int i = 0; i < gpus.count().orElse(0); i++) {
            add(ContainerKey.ADD_DEVICE, CDI_DEVICE + i, setting);
        }
    }

    private void addMount(Mount mount) {
        if (mount.role() == Mount.Role.TOKEN && options.tokenSecret().isPresent()) {
            // Only its owner may read a token.
            String secret = options.tokenSecret().get();
            String place = ",target=" + mount.target() + ",uid=" + user.uid() + ",mode=0400";
            add(ContainerKey.SECRET, secret + place, option("tokenSecret"));
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
        add(ContainerKey.VOLUME, mount.source() + ":" + mount.target() + ending, setting(mount));
    }

    /** Where a person looks for what is wrong with the line of a mount; a target that is not theirs has no fault. */
    private static SettingPath setting(Mount mount) {
        if (mount.role() != Mount.Role.FURTHER) {
            return mount.setting();
        }
        return mount.setting().key(UnitFault.isDamaged(mount.source()) ? "source" : "target");
    }

    private void addLimits(ResourceLimits limits) {
        SettingPath setting = SettingPath.of("limits");
        limits.cpus().ifPresent(cpus -> addArguments(setting.key("cpus"), List.of("--cpus", Integer.toString(cpus))));
        limits.memoryMib().ifPresent(mib -> add(ContainerKey.MEMORY, mib + "m", setting.key("memoryMb")));
        limits.pids().ifPresent(pids -> add(ContainerKey.PIDS_LIMIT, Integer.toString(pids), setting.key("pids")));
        limits.openFiles()
                .ifPresent(
                        files -> add(ContainerKey.ULIMIT, "nofile=" + files + ":" + files, setting.key("openFiles")));
    }

    /** Sets a key, or the flag of {@code podman run} where this podman does not know the key. */
    private void add(ContainerKey key, String text, SettingPath setting) {
        if (key.isKnownTo(options.podmanVersion())) {
            add(key, key.value(text), setting);
        } else {
            add(ContainerKey.PODMAN_ARGS, key.flag(text), setting);
        }
    }

    private void addArguments(SettingPath setting, List<String> words) {
        add(ContainerKey.PODMAN_ARGS, new QuadletUnit.Words(words), setting);
    }

    private void add(ContainerKey key, QuadletUnit.Value value, SettingPath setting) {
        entries.add(new QuadletUnit.Entry(key.word(), value, setting));
    }

    private static SettingPath option(String name) {
        return SettingPath.of("targets", "quadlet", name);
    }
}
