package io.pilotconfig.consumers;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Settings that all targets are given; {@code docker run} must give what is {@linkplain #expected() expected}. */
enum EqualityCase {
    /** The first line of the reference, with the host's network. */
    CVMFSEXEC(Map.of("device", "/dev/fuse=opens", "network", "network=the host's")) {
        @Override
        Map<String, ?> more(Workspace workspace) {
            List<String> repos = List.of("oasis.opensciencegrid.org", "singularity.opensciencegrid.org");
            return Map.of("hostNetwork", true, "cvmfs", Map.of("mode", "cvmfsexec", "repos", repos));
        }
    },
    /** The second line of the reference. */
    BIND_MOUNT(Map.of("mounts", "/cvmfs propagation=shared", "network", "network=its own")) {
        @Override
        Map<String, ?> more(Workspace workspace) {
            return Map.of("cvmfs", Map.of("mode", "bind-mount"));
        }
    },
    /** Whatever all targets can express. */
    EVERYTHING(Map.of("limits", "processes=200", "mounts", "/data/read-only mount=read-only", "user", "user=12345")) {
        @Override
        Map<String, ?> more(Workspace workspace) {
            workspace.write("cvmfs.local", "CVMFS_X=1\n");
            for (String directory : List.of("cache", "logs", "shared")) {
                workspace.directory(directory);
                workspace.write(directory + "/in-" + directory, "");
            }
            return everything(workspace);
        }
    },
    /** Least privileges; podman's kube play takes its own seccomp profile. */
    MINIMUM(Map.of("security", "Seccomp=2", "environment", "SINGULARITY_DISABLE_PID_NAMESPACES=True")) {
        @Override
        Map<String, ?> more(Workspace workspace) {
            workspace.write("seccomp.json", "{\"defaultAction\": \"SCMP_ACT_ALLOW\", \"syscalls\": []}");
            return Map.of("security", Map.of("profile", "minimum", "seccompProfile", workspace.path("seccomp.json")));
        }

        @Override
        Map<String, ?> options(Target target) {
            return target == Target.KUBERNETES ? Map.of("seccompProfile", "seccomp.json") : Map.of();
        }
    },
    /** Variables with every text that all targets can express. */
    TEXTS(Map.of("environment", "VARIABLE_0=")) {
        @Override
        Map<String, ?> more(Workspace workspace) {
            Map<String, String> environment = new TreeMap<>();
            for (String text : Texts.deliverable()) {
                if (KubernetesPlayTest.isDelivered(text) && !isRefused(text)) {
                    environment.put("VARIABLE_" + environment.size(), text);
                }
            }
            return Map.of("environment", environment);
        }
    };

    @SuppressWarnings("ImmutableEnumChecker") // a copy that nothing changes
    private final Map<String, String> expected;

    EqualityCase(Map<String, String> expected) {
        this.expected = Map.copyOf(expected);
    }

    /** By aspect, a fact that tells this case from others. */
    Map<String, String> expected() {
        return expected;
    }

    /** The settings, beside those that every pilot of a test has. */
    Map<String, Object> settings(Workspace workspace) {
        workspace.hold();
        workspace.write("work/in-work", "");
        Map<String, Object> settings = new TreeMap<>(Map.of("workDir", workspace.path("work"), "stopSeconds", 12));
        settings.putAll(more(workspace));
        return settings;
    }

    /** What makes the case. */
    abstract Map<String, ?> more(Workspace workspace);

    /** Options without which a target refuses the settings. */
    Map<String, ?> options(Target target) {
        return Map.of();
    }

    /** Podman's line refuses CR LF, a quadlet the characters that Unicode says are none. */
    private static boolean isRefused(String text) {
        return text.contains("\r\n") || text.codePoints().anyMatch(c -> (c & 0xfffe) == 0xfffe);
    }

    private static Map<String, ?> everything(Workspace workspace) {
        String shared = workspace.path("shared");
        return Map.ofEntries(
                Map.entry("hostNetwork", false),
                Map.entry("squid", "http://squid.example.edu:3128"),
                Map.entry("startExpression", "TARGET.RequestCpus <= 4 && Owner != \"$x\""),
                Map.entry("project", "MyProject"),
                Map.entry("cvmfs", cvmfs(workspace)),
                Map.entry("image", "pilotconfig/stand-in:1"),
                Map.entry("command", List.of("bash", "-c", "$HOME")),
                Map.entry("pull", "never"),
                Map.entry("user", "12345:54321"),
                Map.entry(
                        "mounts",
                        List.of(
                                Map.of("source", shared, "target", "/data/shared"),
                                Map.of("source", shared, "target", "/data/read-only", "readOnly", true))),
                Map.entry("apparmor", "unconfined"),
                Map.entry("limits", Map.of("cpus", 1, "memoryMb", 300, "pids", 200, "openFiles", 1024)),
                Map.entry("lifetime", Map.of("acceptJobsForHours", 62, "retirementHours", 10, "acceptIdleMinutes", 30)),
                Map.entry("attributes", Map.of("RACK", 7)),
                Map.entry("attributesFile", workspace.path("extra-attributes.cfg")),
                Map.entry("environment", Map.of("ENABLE_REMOTE_SYSLOG", "false")));
    }

    private static Map<String, ?> cvmfs(Workspace workspace) {
        return Map.of(
                "mode",
                "cvmfsexec",
                "repos",
                List.of("oasis.opensciencegrid.org"),
                "httpProxy",
                "http://squid.example.edu:3128;DIRECT",
                "quotaLimitMb",
                20000,
                "defaultLocal",
                workspace.path("cvmfs.local"),
                "cacheDir",
                workspace.path("cache"),
                "logDir",
                workspace.path("logs"),
                "debug",
                true);
    }
}
