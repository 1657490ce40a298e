package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A container as a launch configuration describes it: each text as the runtime would get it, quotes, escapes and
 * interpolation resolved, with its place in the source. What is not said is empty; nothing is a default.
 */
public final class Specimen {
    private final Builder of;

    private Specimen(Builder builder) {
        this.of = builder;
    }

    /** The texts that a container has one of. */
    public enum Part {
        /** The name of the container, workload or unit. */
        NAME,
        /** The image. */
        IMAGE,
        /** When the image is pulled: {@code always}, {@code missing} or {@code never}. */
        PULL,
        /** The user, with an optional {@code :group}. */
        USER,
        /** The host's network: {@code true} or {@code false}. */
        HOST_NETWORK,
        /** The seccomp profile: {@code unconfined} or a path. */
        SECCOMP,
        /** System paths are left as they are: {@code true}. */
        SYSTEM_PATHS_UNMASKED,
        /** Programs cannot gain privileges: {@code true} or {@code false}. */
        NO_NEW_PRIVILEGES,
        /** SELinux does not separate the container: {@code true}. */
        SELINUX_DISABLED,
        /** The AppArmor profile, or {@code unconfined}. */
        APPARMOR,
        /** The container has every privilege: {@code true}. */
        PRIVILEGED,
        /** CPUs, a decimal number. */
        CPUS,
        /** Memory in bytes. */
        MEMORY,
        /** Processes and threads. */
        PIDS,
        /** Open files. */
        OPEN_FILES,
        /** GPUs: {@code all} or a number. */
        GPUS,
        /** How long a stop may take, in seconds. */
        STOP_SECONDS,
        /** The content of the file of machine attributes, where it is known. */
        ATTRIBUTES,
        /** The token's path on the host, where it comes from elsewhere than a mount. */
        TOKEN,
        /** The scratch directory on the host, where it comes from elsewhere than a mount. */
        SCRATCH
    }

    /**
     * A variable of the container's environment.
     *
     * @param name its name
     * @param value its value
     */
    public record Variable(Scalar name, Scalar value) {}

    /**
     * Something of the host that the container sees.
     *
     * @param source its path on the host
     * @param target its path in the container, as written
     * @param readOnly whether the container may only read it
     * @param propagation {@code shared}, {@code rshared}, {@code rslave} and so on; empty where none is said
     * @param relabelled whether its SELinux label is changed
     * @param span where it stands as a whole
     */
    public record Mount(
            Scalar source, Scalar target, boolean readOnly, String propagation, boolean relabelled, Span span) {}

    /** The id of the target whose options these are; the empty text where it has none. */
    public String target() {
        return of.target;
    }

    /** A part; empty where nothing is said. */
    public Optional<Scalar> part(Part part) {
        return Optional.ofNullable(of.parts.get(part));
    }

    /** The variables, each name once, in order. */
    public List<Variable> variables() {
        return List.copyOf(of.variables.values());
    }

    /** The mounts, in order. */
    public List<Mount> mounts() {
        return List.copyOf(of.mounts);
    }

    /** The paths of devices of the host that the container may use under the same path, in order. */
    public List<Scalar> devices() {
        return List.copyOf(of.devices);
    }

    /** The program instead of the image's entrypoint, with its arguments; empty where the image's own runs. */
    public List<Scalar> entrypoint() {
        return List.copyOf(of.entrypoint);
    }

    /** The words instead of the image's command; empty where they are the image's own. */
    public List<Scalar> command() {
        return List.copyOf(of.command);
    }

    /** The options of the target, as its renderer names them under {@code targets}, in order. */
    public Map<Scalar, Node> options() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(of.options));
    }

    /** The keys of {@link #options} in order. */
    public List<Scalar> optionKeys() {
        return List.copyOf(of.options.keySet());
    }

    /** A builder for the options of a target; the empty text where it has none. */
    public static Builder of(String target) {
        return new Builder(target);
    }

    /** Collects what is said; what is said twice is the reader's to judge, the last one stands. */
    public static final class Builder {
        private final String target;
        private final Map<Part, Scalar> parts = new LinkedHashMap<>();
        private final Map<String, Variable> variables = new LinkedHashMap<>();
        private final List<Mount> mounts = new ArrayList<>();
        private final List<Scalar> devices = new ArrayList<>();
        private final List<Scalar> entrypoint = new ArrayList<>();
        private final List<Scalar> command = new ArrayList<>();
        private final Map<Scalar, Node> options = new LinkedHashMap<>();

        private Builder(String target) {
            this.target = target;
        }

        /** Sets a part. */
        public Builder with(Part part, Scalar text) {
            parts.put(part, text);
            return this;
        }

        /** Sets a part that is a word of ours, said by a stretch of the source. */
        public Builder with(Part part, String text, Span span) {
            return with(part, new Scalar(text, false, span));
        }

        /** A part as set so far. */
        public Optional<Scalar> part(Part part) {
            @Nullable Scalar set = parts.get(part);
            return Optional.ofNullable(set);
        }

        /** Adds a variable; gives the one of that name that it takes the place of. */
        public Optional<Variable> variable(Scalar name, Scalar value) {
            Variable variable = new Variable(name, value);
            return Optional.ofNullable(variables.put(name.text(), variable));
        }

        /** Adds a mount. */
        public Builder mount(Mount mount) {
            mounts.add(mount);
            return this;
        }

        /** Adds a device. */
        public Builder device(Scalar path) {
            devices.add(path);
            return this;
        }

        /** Sets the program and its arguments. */
        public Builder entrypoint(List<Scalar> words) {
            entrypoint.clear();
            entrypoint.addAll(words);
            return this;
        }

        /** Sets the words of the command. */
        public Builder command(List<Scalar> words) {
            command.clear();
            command.addAll(words);
            return this;
        }

        /** Sets an option of the target, said by a stretch of the source. */
        public Builder option(String key, Span span, Node value) {
            options.put(new Scalar(key, false, span), value);
            return this;
        }

        /** What was collected. */
        public Specimen build() {
            return new Specimen(this);
        }
    }
}
