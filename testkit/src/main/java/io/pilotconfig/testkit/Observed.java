package io.pilotconfig.testkit;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.section.Choice;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a runtime would start, read back from what a renderer wrote: a list of facts. A reader tells facts of every kind,
 * unless it says which kinds it {@linkplain Builder#doesNotTell does not tell}.
 *
 * <pre>{@code
 * Observed.builder()
 *         .with(Observed.Kind.IMAGE, image)
 *         .variable(name, value)
 *         .mount(source, target, readOnly, shared, relabelled)
 *         .doesNotTell(Observed.Kind.PULL)
 *         .build();
 * }</pre>
 */
public final class Observed {
    private static final int LONGEST_SHOWN = 200;

    private final List<Fact> facts;
    private final Set<Kind> untold;

    private Observed(List<Fact> facts, Set<Kind> untold) {
        this.facts = List.copyOf(facts);
        this.untold = EnumSet.copyOf(untold);
    }

    /** What a fact is about. A kind that is a mere yes is there or not, with the value {@code true}. */
    public enum Kind {
        /** The name of the container. */
        NAME,
        /** The image. */
        IMAGE,
        /** When the image is pulled: {@code always}, {@code missing} or {@code never}. */
        PULL,
        /** The user, with the group if there is one. */
        USER,
        /** A variable, by its name. */
        VARIABLE,
        /** A mount, by its target. */
        MOUNT,
        /** A device, by its path. */
        DEVICE,
        /** The seccomp profile on the host, or {@code unconfined}. */
        SECCOMP,
        /** System paths are left as they are. */
        SYSTEM_PATHS_UNMASKED,
        /** Programs cannot gain privileges. */
        NO_NEW_PRIVILEGES,
        /** SELinux does not separate the container. */
        SELINUX_DISABLED,
        /** The AppArmor profile. */
        APPARMOR,
        /** The host's network is used. */
        HOST_NETWORK,
        /** CPUs. */
        CPUS,
        /** Memory in MiB. */
        MEMORY_MIB,
        /** Processes and threads. */
        PIDS,
        /** Open files. */
        OPEN_FILES,
        /** GPUs: {@code all} or a number. */
        GPUS,
        /** The program instead of the image's entrypoint. */
        ENTRYPOINT,
        /** A word of the command, by its place from 0. */
        COMMAND,
        /** How long a stop may take. */
        STOP_SECONDS,
        /** The content of the file of machine attributes. */
        ATTRIBUTES
    }

    /**
     * One thing that is so.
     *
     * @param kind what it is about
     * @param name which one of several: a variable's name, a mount's target, a word's place; else empty
     * @param value what it is
     */
    public record Fact(Kind kind, String name, String value) {
        @Override
        public String toString() {
            String shown = Visible.of(value);
            String cut = shown.length() <= LONGEST_SHOWN
                    ? shown
                    : shown.substring(0, LONGEST_SHOWN) + "... (" + value.length() + " characters)";
            return kind + (name.isEmpty() ? "" : " " + Visible.of(name)) + " = `" + cut + "`";
        }
    }

    /** What a plan demands. */
    public static Observed of(LaunchPlan plan) {
        Builder builder = builder()
                .with(Kind.NAME, plan.name())
                .with(Kind.IMAGE, plan.image())
                .with(Kind.PULL, plan.pull().map(Choice::word))
                .with(Kind.USER, plan.user())
                .with(Kind.SECCOMP, plan.isolation().seccompProfile().orElse("unconfined"))
                .flag(Kind.SYSTEM_PATHS_UNMASKED, plan.isolation().systemPathsUnmasked())
                .flag(Kind.NO_NEW_PRIVILEGES, plan.isolation().noNewPrivileges())
                .flag(Kind.SELINUX_DISABLED, plan.isolation().selinuxDisabled())
                .with(Kind.APPARMOR, plan.isolation().apparmor())
                .flag(Kind.HOST_NETWORK, plan.hostNetwork())
                .with(Kind.ENTRYPOINT, plan.entrypoint())
                .command(plan.command())
                .with(Kind.ATTRIBUTES, plan.attributes().map(AttributesFile::content));
        plan.environment().forEach(variable -> builder.variable(variable.name(), variable.value()));
        plan.mounts().forEach(builder::mount);
        plan.devices().forEach(device -> builder.with(Kind.DEVICE, device.path(), "true"));
        addNumbers(plan, builder);
        return builder.build();
    }

    private static void addNumbers(LaunchPlan plan, Builder builder) {
        plan.limits().cpus().ifPresent(cpus -> builder.with(Kind.CPUS, String.valueOf(cpus)));
        plan.limits().memoryMib().ifPresent(memory -> builder.with(Kind.MEMORY_MIB, String.valueOf(memory)));
        plan.limits().pids().ifPresent(pids -> builder.with(Kind.PIDS, String.valueOf(pids)));
        plan.limits().openFiles().ifPresent(files -> builder.with(Kind.OPEN_FILES, String.valueOf(files)));
        plan.gpus()
                .ifPresent(gpus -> builder.with(
                        Kind.GPUS,
                        gpus.count().isPresent() ? String.valueOf(gpus.count().getAsInt()) : "all"));
        plan.stopSeconds().ifPresent(seconds -> builder.with(Kind.STOP_SECONDS, String.valueOf(seconds)));
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** The facts. */
    public List<Fact> facts() {
        return facts;
    }

    /** These facts without some: for a target that does something otherwise by design. */
    public Observed without(Predicate<Fact> unwanted) {
        return new Observed(facts.stream().filter(unwanted.negate()).toList(), untold);
    }

    /** These facts and more. */
    public Observed and(Observed more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more.facts);
        return new Observed(all, untold);
    }

    /** How this differs from what was to be expected; the empty text where it does not. */
    public String differenceFrom(Observed expected) {
        List<Fact> missing = new ArrayList<>(expected.facts.stream()
                .filter(fact -> !untold.contains(fact.kind))
                .toList());
        List<Fact> surplus = new ArrayList<>(facts);
        facts.forEach(missing::remove);
        expected.facts.forEach(surplus::remove);
        return listed("missing", missing) + listed("not expected", surplus);
    }

    private static String listed(String what, List<Fact> facts) {
        return facts.stream().map(fact -> what + ": " + fact + "\n").collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return listed("fact", facts);
    }

    /** Collects facts in any order. */
    public static final class Builder {
        private final List<Fact> facts = new ArrayList<>();
        private final Set<Kind> untold = EnumSet.noneOf(Kind.class);

        private Builder() {}

        /** Adds a fact. */
        public Builder with(Kind kind, String value) {
            return with(kind, "", value);
        }

        /** Adds a fact about one of several. */
        public Builder with(Kind kind, String name, String value) {
            facts.add(new Fact(kind, name, value));
            return this;
        }

        /** Adds a fact that may not be there. */
        public Builder with(Kind kind, Optional<String> value) {
            value.ifPresent(text -> with(kind, text));
            return this;
        }

        /** Adds a fact that is a mere yes. */
        public Builder flag(Kind kind, boolean isSo) {
            return isSo ? with(kind, "true") : this;
        }

        /** Adds a variable. */
        public Builder variable(String name, String value) {
            return with(Kind.VARIABLE, name, value);
        }

        /** Adds a mount. */
        public Builder mount(String source, String target, boolean readOnly, boolean shared, boolean relabelled) {
            String how = (readOnly ? " read-only" : "") + (shared ? " shared" : "") + (relabelled ? " relabelled" : "");
            return with(Kind.MOUNT, target, source + how);
        }

        /** Adds a mount as it is planned. */
        public Builder mount(Mount mount) {
            return mount(mount.source(), mount.target(), mount.readOnly(), mount.shared(), mount.relabelled());
        }

        /** Adds the words of the command. */
        public Builder command(List<String> words) {
            for (int i = 0; i < words.size(); i++) {
                with(Kind.COMMAND, String.valueOf(i), words.get(i));
            }
            return this;
        }

        /** Says that facts of these kinds are not told, whether they are so or not. */
        public Builder doesNotTell(Kind... kinds) {
            untold.addAll(List.of(kinds));
            return this;
        }

        /** What was collected. */
        public Observed build() {
            return new Observed(facts, untold);
        }
    }
}
