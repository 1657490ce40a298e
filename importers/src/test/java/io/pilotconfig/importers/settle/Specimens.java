package io.pilotconfig.importers.settle;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Choice;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;

/** Specimens that say what a plan demands, as a reader without a fault would make them. */
final class Specimens {
    private Specimens() {}

    static Specimen of(LaunchPlan plan) {
        Specimen.Builder specimen = Specimen.of("docker");
        plan.name().ifPresent(name -> part(specimen, Part.NAME, name));
        part(specimen, Part.IMAGE, plan.image());
        plan.pull().ifPresent(pull -> part(specimen, Part.PULL, Choice.word(pull)));
        part(specimen, Part.USER, plan.user());
        part(specimen, Part.HOST_NETWORK, Boolean.toString(plan.hostNetwork()));
        part(specimen, Part.SECCOMP, plan.isolation().seccompProfile().orElse("unconfined"));
        flag(specimen, Part.SYSTEM_PATHS_UNMASKED, plan.isolation().systemPathsUnmasked());
        flag(specimen, Part.NO_NEW_PRIVILEGES, plan.isolation().noNewPrivileges());
        flag(specimen, Part.SELINUX_DISABLED, plan.isolation().selinuxDisabled());
        plan.isolation().apparmor().ifPresent(profile -> part(specimen, Part.APPARMOR, profile));
        plan.environment().forEach(variable -> specimen.variable(text(variable.name()), text(variable.value())));
        plan.mounts()
                .forEach(mount -> specimen.mount(new Specimen.Mount(
                        text(mount.source()),
                        text(mount.target()),
                        mount.readOnly(),
                        mount.shared() ? "shared" : "",
                        mount.relabelled(),
                        Scalar.of("").span())));
        plan.devices().forEach(device -> specimen.device(text(device.path())));
        addLimits(plan, specimen);
        plan.entrypoint().ifPresent(program -> specimen.entrypoint(java.util.List.of(text(program))));
        specimen.command(plan.command().stream().map(Scalar::of).toList());
        plan.attributes().ifPresent(file -> part(specimen, Part.ATTRIBUTES, file.content()));
        return specimen.build();
    }

    private static void addLimits(LaunchPlan plan, Specimen.Builder specimen) {
        plan.limits().cpus().ifPresent(cpus -> part(specimen, Part.CPUS, Integer.toString(cpus)));
        plan.limits().memoryMib().ifPresent(mib -> part(specimen, Part.MEMORY, Long.toString(mib << 20)));
        plan.limits().pids().ifPresent(pids -> part(specimen, Part.PIDS, Integer.toString(pids)));
        plan.limits().openFiles().ifPresent(files -> part(specimen, Part.OPEN_FILES, Integer.toString(files)));
        plan.gpus()
                .ifPresent(gpus -> part(
                        specimen,
                        Part.GPUS,
                        gpus.count().isPresent() ? Integer.toString(gpus.count().getAsInt()) : "all"));
        plan.stopSeconds().ifPresent(seconds -> part(specimen, Part.STOP_SECONDS, Integer.toString(seconds)));
    }

    private static void flag(Specimen.Builder specimen, Part part, boolean isSo) {
        if (isSo) {
            part(specimen, part, "true");
        }
    }

    private static void part(Specimen.Builder specimen, Part part, String text) {
        specimen.with(part, text(text));
    }

    private static Scalar text(String text) {
        return Scalar.of(text);
    }
}
