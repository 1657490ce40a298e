package io.pilotconfig.importers.settle;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Choice;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a container is, as facts in words that can be compared, whatever describes it. */
public final class Facts {
    private static final long MIB = 1 << 20;

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    private Facts() {}

    /**
     * One thing that is so.
     *
     * @param name what it is about, such as {@code variable NUM_CPUS}; unique in the facts of a container
     * @param value what it is
     * @param span where it is said; {@link Span#NONE} where it is not written
     */
    public record Fact(String name, String value, Span span) {}

    /** The facts by name, in order. */
    public Map<String, Fact> all() {
        return Collections.unmodifiableMap(facts);
    }

    private void add(String name, String value, Span span) {
        facts.put(name, new Fact(name, value, span));
    }

    private void add(Named named, String value) {
        add(named.words, value, Span.NONE);
    }

    /** What a container has one of. */
    enum Named {
        NAME("name", Part.NAME),
        IMAGE("image", Part.IMAGE),
        PULL("pull policy", Part.PULL),
        USER("user", Part.USER),
        NETWORK("host network", Part.HOST_NETWORK),
        SECCOMP("seccomp profile", Part.SECCOMP),
        SYSTEM_PATHS("unmasked system paths", Part.SYSTEM_PATHS_UNMASKED),
        PRIVILEGES("no new privileges", Part.NO_NEW_PRIVILEGES),
        SELINUX("SELinux separation disabled", Part.SELINUX_DISABLED),
        APPARMOR("AppArmor profile", Part.APPARMOR),
        PRIVILEGED("all privileges", Part.PRIVILEGED),
        CPUS("CPU limit", Part.CPUS),
        MEMORY("memory limit in bytes", Part.MEMORY),
        PIDS("process limit", Part.PIDS),
        OPEN_FILES("open-files limit", Part.OPEN_FILES),
        GPUS("GPUs", Part.GPUS),
        STOP("stop time in seconds", Part.STOP_SECONDS);

        private final String words;
        private final Part part;

        Named(String words, Part part) {
            this.words = words;
            this.part = part;
        }

        String words() {
            return words;
        }
    }

    /** The facts of a plan. */
    public static Facts of(LaunchPlan plan) {
        Facts facts = new Facts();
        plan.name().ifPresent(name -> facts.add(Named.NAME, name));
        facts.add(Named.IMAGE, plan.image());
        plan.pull().ifPresent(pull -> facts.add(Named.PULL, Choice.word(pull)));
        facts.add(Named.USER, plan.user());
        facts.flag(Named.NETWORK, plan.hostNetwork());
        facts.add(Named.SECCOMP, plan.isolation().seccompProfile().orElse("unconfined"));
        facts.flag(Named.SYSTEM_PATHS, plan.isolation().systemPathsUnmasked());
        facts.flag(Named.PRIVILEGES, plan.isolation().noNewPrivileges());
        facts.flag(Named.SELINUX, plan.isolation().selinuxDisabled());
        plan.isolation().apparmor().ifPresent(profile -> facts.add(Named.APPARMOR, profile));
        plan.environment().forEach(variable -> facts.variable(variable.name(), variable.value(), Span.NONE));
        for (Mount mount : plan.mounts()) {
            facts.mount(
                    mount.target(),
                    mount.source(),
                    new Manner(mount.readOnly(), mount.shared(), mount.relabelled()),
                    Span.NONE);
        }
        plan.devices().forEach(device -> facts.add("device " + device.path(), "yes", Span.NONE));
        facts.addLimits(plan);
        plan.entrypoint().ifPresent(program -> facts.words("entrypoint", List.of(program), Span.NONE));
        facts.words("command", plan.command(), Span.NONE);
        return facts;
    }

    private void addLimits(LaunchPlan plan) {
        plan.limits().cpus().ifPresent(cpus -> add(Named.CPUS, Integer.toString(cpus)));
        plan.limits().memoryMib().ifPresent(memory -> add(Named.MEMORY, Long.toString(memory * MIB)));
        plan.limits().pids().ifPresent(pids -> add(Named.PIDS, Integer.toString(pids)));
        plan.limits().openFiles().ifPresent(files -> add(Named.OPEN_FILES, Integer.toString(files)));
        plan.gpus()
                .ifPresent(gpus -> add(
                        Named.GPUS,
                        gpus.count().isPresent() ? Integer.toString(gpus.count().getAsInt()) : "all"));
        plan.stopSeconds().ifPresent(seconds -> add(Named.STOP, Integer.toString(seconds)));
    }

    /** The facts of a specimen. */
    public static Facts of(Specimen specimen) {
        Facts facts = new Facts();
        for (Named named : Named.values()) {
            Optional<Scalar> said = specimen.part(named.part);
            boolean isSo = said.isPresent()
                    && !said.get().text().equals("false")
                    && !Settler.isUsual(specimen, named.part, said.get().text());
            if (isSo) {
                facts.add(
                        named.words, value(named, said.get().text()), said.get().span());
            }
        }
        specimen.variables()
                .forEach(variable -> facts.variable(
                        variable.name().text(),
                        variable.value().text(),
                        variable.name().span()));
        for (Specimen.Mount mount : specimen.mounts()) {
            boolean shared = mount.propagation().endsWith("shared");
            facts.mount(
                    mount.target().text(),
                    mount.source().text(),
                    new Manner(mount.readOnly(), shared, mount.relabelled()),
                    mount.span());
        }
        specimen.devices().forEach(path -> facts.add("device " + path.text(), "yes", path.span()));
        List<Scalar> words = new ArrayList<>(specimen.entrypoint());
        if (!words.isEmpty()) {
            facts.words("entrypoint", List.of(words.remove(0)));
        }
        words.addAll(specimen.command());
        facts.words("command", words);
        return facts;
    }

    private static String value(Named named, String text) {
        return switch (named) {
            case CPUS -> LimitSettler.whole(text).orElse(text);
            case NETWORK, SYSTEM_PATHS, PRIVILEGES, SELINUX, PRIVILEGED -> "yes";
            default -> text;
        };
    }

    private void flag(Named named, boolean isSo) {
        if (isSo) {
            add(named, "yes");
        }
    }

    private void variable(String name, String value, Span span) {
        add("variable " + name, value, span);
    }

    /** How a mount is made. */
    private record Manner(boolean readOnly, boolean shared, boolean relabelled) {
        String words() {
            return (readOnly ? ", read-only" : "") + (shared ? ", shared" : "") + (relabelled ? ", relabelled" : "");
        }
    }

    private void mount(String target, String source, Manner manner, Span span) {
        add("mount " + Paths.normal(target), source + manner.words(), span);
    }

    private void words(String name, List<String> words, Span span) {
        if (!words.isEmpty()) {
            add(name, words.stream().map(Facts::quoted).collect(Collectors.joining(" ")), span);
        }
    }

    private void words(String name, List<Scalar> words) {
        if (!words.isEmpty()) {
            words(name, words.stream().map(Scalar::text).toList(), words.get(0).span());
        }
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
