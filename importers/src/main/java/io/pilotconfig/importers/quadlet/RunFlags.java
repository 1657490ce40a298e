package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.section.NearestName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The flags of {@code podman run}, as far as it has to be known which take a value. Source: {@code DefineCreateFlags} and
 * {@code DefineNetFlags} in {@code cmd/podman/common}, {@code runFlags} in {@code cmd/podman/containers/run.go}, and
 * {@code AliasFlags}, at v5.8.2.
 */
final class RunFlags {
    private static final Set<String> SWITCHES = Set.of(
            "detach",
            "disable-content-trust",
            "env-host",
            "help",
            "http-proxy",
            "init",
            "interactive",
            "no-healthcheck",
            "no-hostname",
            "no-hosts",
            "oom-kill-disable",
            "passwd",
            "privileged",
            "publish-all",
            "quiet",
            "read-only",
            "read-only-tmpfs",
            "replace",
            "rm",
            "rmi",
            "rootfs",
            "sig-proxy",
            "tls-verify",
            "tty",
            "unsetenv-all");

    private static final Set<String> VALUES = Set.of(
            "add-host",
            "annotation",
            "arch",
            "attach",
            "authfile",
            "blkio-weight",
            "blkio-weight-device",
            "cap-add",
            "cap-drop",
            "cert-dir",
            "cgroup-conf",
            "cgroup-parent",
            "cgroupns",
            "cgroups",
            "chrootdirs",
            "cidfile",
            "conmon-pidfile",
            "cpu-period",
            "cpu-quota",
            "cpu-rt-period",
            "cpu-rt-runtime",
            "cpu-shares",
            "cpus",
            "cpuset-cpus",
            "cpuset-mems",
            "creds",
            "decryption-key",
            "detach-keys",
            "device",
            "device-cgroup-rule",
            "device-read-bps",
            "device-read-iops",
            "device-write-bps",
            "device-write-iops",
            "dns",
            "dns-option",
            "dns-search",
            "entrypoint",
            "env",
            "env-file",
            "env-merge",
            "expose",
            "gidmap",
            "gpus",
            "group-add",
            "group-entry",
            "health-cmd",
            "health-interval",
            "health-log-destination",
            "health-max-log-count",
            "health-max-log-size",
            "health-on-failure",
            "health-retries",
            "health-start-period",
            "health-startup-cmd",
            "health-startup-interval",
            "health-startup-retries",
            "health-startup-success",
            "health-startup-timeout",
            "health-timeout",
            "hostname",
            "hosts-file",
            "hostuser",
            "image-volume",
            "init-path",
            "ip",
            "ip6",
            "ipc",
            "kernel-memory",
            "label",
            "label-file",
            "log-driver",
            "log-opt",
            "mac-address",
            "memory",
            "memory-reservation",
            "memory-swap",
            "memory-swappiness",
            "mount",
            "name",
            "network",
            "network-alias",
            "oom-score-adj",
            "os",
            "passwd-entry",
            "personality",
            "pid",
            "pidfile",
            "pids-limit",
            "platform",
            "pod",
            "pod-id-file",
            "preserve-fd",
            "preserve-fds",
            "publish",
            "pull",
            "rdt-class",
            "requires",
            "restart",
            "retry",
            "retry-delay",
            "sdnotify",
            "seccomp-policy",
            "secret",
            "security-opt",
            "shm-size",
            "shm-size-systemd",
            "signature-policy",
            "stop-signal",
            "stop-timeout",
            "subgidname",
            "subuidname",
            "sysctl",
            "systemd",
            "timeout",
            "tmpfs",
            "tz",
            "uidmap",
            "ulimit",
            "umask",
            "unsetenv",
            "user",
            "userns",
            "uts",
            "variant",
            "volume",
            "volumes-from",
            "workdir");

    private static final Map<String, String> ALIASES = Map.of(
            "net", "network",
            "dns-opt", "dns-option",
            "healthcheck-command", "health-cmd",
            "healthcheck-interval", "health-interval",
            "healthcheck-retries", "health-retries",
            "healthcheck-start-period", "health-start-period",
            "healthcheck-timeout", "health-timeout");

    private static final Map<Character, String> SHORT = shorthands(
            "aattach",
            "ccpu-shares",
            "ddetach",
            "eenv",
            "hhostname",
            "iinteractive",
            "llabel",
            "mmemory",
            "ppublish",
            "Ppublish-all",
            "qquiet",
            "ttty",
            "uuser",
            "vvolume",
            "wworkdir");

    private RunFlags() {}

    private static Map<Character, String> shorthands(String... pairs) {
        Map<Character, String> letters = new HashMap<>();
        for (String pair : pairs) {
            letters.put(pair.charAt(0), pair.substring(1));
        }
        return letters;
    }

    /** The name of a long flag, without dashes; empty where podman knows none. */
    static Optional<String> named(String written) {
        String name = ALIASES.getOrDefault(written, written);
        return SWITCHES.contains(name) || VALUES.contains(name) ? Optional.of(name) : Optional.empty();
    }

    /** The name of a flag of one letter; empty where podman knows none. */
    static Optional<String> ofLetter(char letter) {
        return Optional.ofNullable(SHORT.get(letter));
    }

    /** Whether it takes no value, or one behind an equals sign only. */
    static boolean isSwitch(String name) {
        return SWITCHES.contains(name);
    }

    /** The flag that was probably meant. */
    static Optional<String> nearest(String written) {
        List<String> all = new ArrayList<>(VALUES);
        all.addAll(SWITCHES);
        all.sort(null);
        return NearestName.of(written, all);
    }
}
