package io.pilotconfig.consumers;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** How the facts of an aspect may differ from those of {@code docker run}: by exactly this, in these cases. */
enum Difference {
    /** Permitted: the node's network excludes {@code procMount: Unmasked}, so inner containers get no PID namespace. */
    PID_NAMESPACES(EnumSet.of(EqualityCase.CVMFSEXEC)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.put("SINGULARITY_DISABLE_PID_NAMESPACES", "True");
        }
    },
    /** Permitted, for the same reason: what engines close by themselves stays closed. */
    CLOSED_PATHS(EnumSet.of(EqualityCase.CVMFSEXEC)) {
        @Override
        void make(SortedMap<String, String> facts) {
            MASKED.forEach(path -> facts.replace(path, "open", "masked"));
            READ_ONLY.forEach(path -> facts.replace(path, "open", "read-only"));
        }
    },
    /** Permitted: {@code /pilot} is the pod's own empty volume. */
    EMPTY_DIR(EnumSet.allOf(EqualityCase.class)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.put("/pilot", "directory rw 1777 0:0 []");
        }
    },
    /** Permitted: {@code HostToContainer} for shared propagation. */
    HOST_TO_CONTAINER(EnumSet.of(EqualityCase.BIND_MOUNT)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.put("/cvmfs propagation", "master");
        }
    },
    /** Permitted: Kubernetes limits neither processes nor open files. */
    PROCESSES_AND_FILES(EnumSet.of(EqualityCase.EVERYTHING)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.putAll(Map.of("processes", Facts.OWN, "open files", Facts.OWN));
        }
    },
    /** Permitted: the token is a Secret, mounted as a directory. */
    TOKEN_DIRECTORY(EnumSet.allOf(EqualityCase.class)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.keySet().removeAll(Set.of(TOKEN + " mount", TOKEN + " propagation"));
            facts.put("/etc/condor/tokens-orig.d mount", "read-only");
            facts.put("/etc/condor/tokens-orig.d propagation", "private");
        }
    },
    /** Permitted: compose writes the content of a config into the container and mounts nothing. */
    CONFIG_CONTENT(EnumSet.of(EqualityCase.EVERYTHING)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.keySet().removeAll(Set.of(ATTRIBUTES + " mount", ATTRIBUTES + " propagation"));
            facts.computeIfPresent(ATTRIBUTES, (path, content) -> content.replace(" 0644 ", " 0444 "));
        }
    },
    /** The engines': podman's bounding set is smaller; no capability of it is one that the pilot has or can get. */
    BOUNDING_SET(EnumSet.allOf(EqualityCase.class)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.put("CapBnd", "00000000800405fb");
        }
    },
    /** Of {@code podman kube play} only: it knows no {@code fsGroup}, by which the kubelet lets the pilot read the token. */
    NO_FS_GROUP(EnumSet.allOf(EqualityCase.class)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.put(TOKEN, "file -- 0440 0:0 " + Workspace.TOKEN_LENGTH + " bytes");
        }
    },
    /** Of {@code podman kube play} only: there are no device plugins, whose resource gives {@code /dev/fuse}. */
    NO_DEVICE_PLUGIN(EnumSet.of(EqualityCase.CVMFSEXEC, EqualityCase.EVERYTHING)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.put("/dev/fuse", "does not open");
        }
    },
    /** Of {@code podman kube play} only: it reads no {@code seccompProfile}, and takes its own profile always. */
    NO_SECCOMP_PROFILE(EnumSet.complementOf(EnumSet.of(EqualityCase.MINIMUM))) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.putAll(Map.of("Seccomp", "2", "Seccomp_filters", "1"));
        }
    },
    /** Of {@code podman kube play} only: it mounts directories for temporary files over the image's. */
    TEMPORARY_FILES(EnumSet.allOf(EqualityCase.class)) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.put("/run", "directory r- 0755 0:0 [.containerenv]");
            facts.put("/var/tmp", "directory rw 1777 0:0 []");
            for (String path : List.of("/run", "/tmp", "/var/tmp")) {
                facts.put(path + " mount", "writable");
                facts.put(path + " propagation", "private");
            }
        }
    },
    /** Of the test machine only: its podman has no name server for the network of a pod, which therefore has none. */
    NO_NAME_SERVER(EnumSet.complementOf(EnumSet.of(EqualityCase.CVMFSEXEC))) {
        @Override
        void make(SortedMap<String, String> facts) {
            facts.put("network", "loopback only");
        }
    };

    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";
    private static final String ATTRIBUTES = "/etc/osg/extra-attributes.cfg";

    /** What podman closes unless told otherwise. */
    private static final List<String> MASKED = List.of(
            "/proc/acpi",
            "/proc/kcore",
            "/proc/keys",
            "/proc/latency_stats",
            "/proc/sched_debug",
            "/proc/scsi",
            "/proc/timer_list",
            "/proc/timer_stats",
            "/sys/devices/virtual/powercap",
            "/sys/firmware",
            "/sys/fs/selinux");

    private static final List<String> READ_ONLY =
            List.of("/proc/asound", "/proc/bus", "/proc/fs", "/proc/irq", "/proc/sys", "/proc/sysrq-trigger");

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
    private final Set<EqualityCase> cases;

    Difference(Set<EqualityCase> cases) {
        this.cases = Set.copyOf(cases);
    }

    /** The difference that a table calls by this name. */
    static Difference named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether there is the difference in this case; where there is not, the facts are the same. */
    boolean isIn(EqualityCase each) {
        return cases.contains(each);
    }

    /** Turns the facts of {@code docker run} into those that are to be expected. */
    abstract void make(SortedMap<String, String> facts);
}
