package io.pilotconfig.importers.compose;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of a service that compose knows and settings have no place for, each with what a person may do. */
final class ForeignKeys {
    private static final String LABELS = "add it to the rendered file where something of yours reads it.";
    private static final String NETWORK =
            "a pilot makes outgoing connections only: docker's own network, or" + " `hostNetwork: true`, is enough.";
    private static final String LIMITS = "the settings limit what a pilot may use by `limits`.";
    private static final String OTHERS = "a pilot works without other services; start those apart from it.";
    private static final String HOST = "a pilot works with docker's own default.";
    private static final String TERMINAL = "a pilot is a service without a terminal.";

    private static final Map<String, String> HINTS = new LinkedHashMap<>();

    static {
        put(LABELS, "annotations", "labels", "label_file", "attach", "logging", "develop", "models", "provider");
        put(NETWORK, "ports", "expose", "networks", "hostname", "domainname", "mac_address", "extra_hosts");
        put(NETWORK, "dns", "dns_opt", "dns_search");
        put(LIMITS, "cpu_count", "cpu_percent", "cpu_shares", "cpu_quota", "cpu_period", "cpu_rt_period");
        put(LIMITS, "cpu_rt_runtime", "cpuset", "mem_reservation", "mem_swappiness", "memswap_limit", "blkio_config");
        put(LIMITS, "oom_kill_disable", "oom_score_adj", "shm_size", "storage_opt");
        put(OTHERS, "depends_on", "links", "external_links", "volumes_from", "post_start", "pre_start", "pre_stop");
        put(HOST, "cap_drop", "cgroup", "cgroup_parent", "credential_spec", "isolation", "platform", "runtime");
        put(HOST, "stop_signal", "sysctls", "working_dir", "init", "pid", "ipc", "uts", "userns_mode");
        put(TERMINAL, "tty", "stdin_open");
        put("a pilot writes to its own file system.", "read_only");
        put("name a directory of the host as `workDir`, or under `mounts`.", "tmpfs");
        put("write the group behind the user: `user: osg:GROUP`.", "group_add");
        put("build the image apart, and name it as `image`.", "build");
        put("the rendered file starts the pilot whatever the profiles.", "profiles");
        put("make one settings file for each pilot, or a fleet file.", "scale");
        put("a pilot that cannot work ends by itself.", "healthcheck");
        put("write `pull: always` for a fresh image at each start.", "pull_refresh_after");
    }

    private ForeignKeys() {}

    private static void put(String hint, String... keys) {
        List.of(keys).forEach(key -> HINTS.put(key, hint));
    }

    /** Whether compose knows a key that means nothing to settings. */
    static boolean has(String key) {
        return HINTS.containsKey(key);
    }

    /** What to do instead. */
    static String hint(String key) {
        return HINTS.getOrDefault(key, HOST);
    }

    /** All of them. */
    static List<String> all() {
        return List.copyOf(HINTS.keySet());
    }
}
