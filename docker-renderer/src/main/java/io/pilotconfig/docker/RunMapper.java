package io.pilotconfig.docker;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.Device;
import io.pilotconfig.core.launch.Isolation;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.ResourceLimits;
import io.pilotconfig.core.launch.Variable;
import io.pilotconfig.core.section.Choice;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Maps a plan to a command line: the flags of OSG's document "Open Science Pool Containers" as it spells them and in its
 * order, then the others.
 */
final class RunMapper {
    private static final String VOLUME = "-v";

    private final Engine engine;
    private final LaunchPlan plan;
    private final RunOptions options;
    private final RunCommand.Flags flags = new RunCommand.Flags();

    RunMapper(Engine engine, LaunchPlan plan, RunOptions options) {
        this.engine = engine;
        this.plan = plan;
        this.options = options;
    }

    RunCommand map() {
        addReference();
        addFurther();
        return new RunCommand(engine.program(), flags.list(), plan.image(), plan.command());
    }

    private void addReference() {
        flags.addIf(options.interactive().orElse(!options.detach()), RunPart.TERMINAL, "-it")
                .addIf(options.remove().orElse(options.restart() == Restart.NO), RunPart.REMOVE, "--rm")
                .add(Aspect.USER, "--user", plan.user());
        addIsolation(plan.isolation());
        for (Device device : plan.devices()) {
            flags.add(device, "--device=" + device.path());
        }
        flags.addIf(plan.hostNetwork(), Aspect.NETWORK, "--net=host");
        addMounts(true);
        for (Variable variable : plan.environment()) {
            flags.add(variable, "-e", variable.name() + "=" + variable.value());
        }
    }

    private void addIsolation(Isolation isolation) {
        securityOption(Aspect.SECCOMP, "seccomp=" + isolation.seccompProfile().orElse("unconfined"));
        if (isolation.systemPathsUnmasked()) {
            securityOption(Aspect.SYSTEM_PATHS, engine.unmaskedSystemPaths());
        }
        if (isolation.noNewPrivileges()) {
            securityOption(Aspect.NO_NEW_PRIVILEGES, "no-new-privileges");
        }
    }

    private void securityOption(Aspect aspect, String option) {
        flags.add(aspect, "--security-opt", option);
    }

    private void addFurther() {
        addMounts(false);
        if (plan.isolation().selinuxDisabled()) {
            securityOption(Aspect.SELINUX, "label=disable");
        }
        if (plan.isolation().apparmor().isPresent()) {
            securityOption(
                    Aspect.APPARMOR, "apparmor=" + plan.isolation().apparmor().get());
        }
        addLimits(plan.limits());
        if (plan.gpus().isPresent()) {
            engine.addGpus(plan.gpus().get(), flags);
        }
        addWord(Aspect.NAME, "--name", plan.name());
        if (plan.pull().isPresent()) {
            flags.add(Aspect.PULL, "--pull=" + Choice.word(plan.pull().get()));
        }
        flags.addIf(options.detach(), RunPart.DETACH, "--detach");
        flags.addIf(options.restart() != Restart.NO, RunPart.RESTART, "--restart=" + Choice.word(options.restart()));
        addNumber(Aspect.STOP, "--stop-timeout=", plan.stopSeconds());
        addWord(Aspect.ENTRYPOINT, "--entrypoint", plan.entrypoint());
    }

    private void addLimits(ResourceLimits limits) {
        addNumber(Aspect.CPUS, "--cpus=", limits.cpus());
        if (limits.memoryMib().isPresent()) {
            flags.add(Aspect.MEMORY, "--memory=" + limits.memoryMib().getAsLong() + "m");
        }
        addNumber(Aspect.PIDS, "--pids-limit=", limits.pids());
        if (limits.openFiles().isPresent()) {
            int files = limits.openFiles().getAsInt();
            flags.add(Aspect.OPEN_FILES, "--ulimit", "nofile=" + files + ":" + files);
        }
    }

    private void addWord(Aspect aspect, String flag, Optional<String> value) {
        if (value.isPresent()) {
            flags.add(aspect, flag, value.get());
        }
    }

    private void addNumber(Aspect aspect, String flag, OptionalInt value) {
        if (value.isPresent()) {
            flags.add(aspect, flag + value.getAsInt());
        }
    }

    private void addMounts(boolean ofReference) {
        for (Mount mount : plan.mounts()) {
            if (mount.isOfReference() == ofReference) {
                addMount(mount);
            }
        }
    }

    private void addMount(Mount mount) {
        if (mount.role() == Mount.Role.TOKEN && options.tokenSecret().isPresent()) {
            engine.addTokenSecret(options.tokenSecret().get(), mount, plan.user(), flags);
            return;
        }
        StringBuilder volume = new StringBuilder(mount.source()).append(':').append(mount.target());
        char separator = ':';
        if (mount.readOnly()) {
            volume.append(separator).append("ro");
            separator = ',';
        }
        if (mount.shared()) {
            volume.append(separator).append("shared");
            separator = ',';
        }
        if (mount.relabelled()) {
            volume.append(separator).append('z');
        }
        flags.add(mount, VOLUME, volume.toString());
    }
}
