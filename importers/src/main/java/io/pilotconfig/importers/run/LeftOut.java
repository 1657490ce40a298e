package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import java.util.Set;

/** Says of the flags that settings have no place for what they meant, and what to do instead. */
final class LeftOut {
    private static final String NAMESPACE_HINT =
            "remove it: of the host's namespaces a pilot uses the network's at most, `hostNetwork: true`.";
    private static final String LIMITS =
            "the settings know `limits.cpus`, `limits.memoryMb`, `limits.pids` and" + " `limits.openFiles`.";
    private static final Set<String> ON_BY_DEFAULT =
            Set.of("sig-proxy", "disable-content-trust", "http-proxy", "passwd", "read-only-tmpfs", "tls-verify");

    private final Gathering gathering;

    LeftOut(Gathering gathering) {
        this.gathering = gathering;
    }

    /** A switch; what is as without it needs no word. */
    void add(Flag flag, boolean on) {
        if (on != ON_BY_DEFAULT.contains(flag.name())) {
            add(flag);
        }
    }

    void add(Flag flag) {
        switch (flag.name()) {
            case "cap-add" ->
                excess(
                        flag,
                        "A capability is more than a pilot needs",
                        "remove it: the security options and `/dev/fuse` are enough for jobs in containers.");
            case "device-cgroup-rule" ->
                excess(
                        flag,
                        "Access to further devices is more than a pilot needs",
                        "remove it: `/dev/fuse` and GPUs have settings of their own.");
            case "pid", "ipc", "uts", "cgroupns", "userns" -> addNamespace(flag);
            case "hostname" ->
                dropped(flag, "set `resource`: the pilot's name in the pool is made of it and the host's name.");
            case "init" -> dropped(flag, "the image has an init of its own.");
            case "workdir" -> dropped(flag, "the pilot works below `/pilot`, see `workDir`.");
            case "tmpfs" -> dropped(flag, "set `workDir` to a directory of the host for the jobs' files.");
            case "publish", "publish-all", "expose" -> dropped(flag, "nobody connects to a pilot from outside.");
            case "log-driver", "log-opt" ->
                dropped(flag, "set the engine's default, in `daemon.json` or `containers.conf`.");
            case "env-host" -> dropped(flag, "write each variable that the pilot needs with `-e`.");
            case "memory-swap",
                    "memory-reservation",
                    "memory-swappiness",
                    "cpu-shares",
                    "cpu-quota",
                    "cpu-period",
                    "cpuset-cpus",
                    "cpuset-mems",
                    "shm-size" -> dropped(flag, LIMITS);
            case "attach", "cidfile", "pidfile", "quiet", "sig-proxy", "detach-keys", "replace" ->
                dropped(
                        flag,
                        "it is about the line, not about the pilot: add it to the line that is rendered, if you want it there.");
            default -> dropped(flag, "make sure that the pilot does without, or add it to the line that is rendered.");
        }
    }

    private void addNamespace(Flag flag) {
        if (flag.text().equals("host")) {
            excess(flag, "A namespace of the host is more than a pilot needs", NAMESPACE_HINT);
        } else {
            dropped(flag, "make sure that the pilot does without.");
        }
    }

    private void excess(Flag flag, String what, String hint) {
        gathering.excess(flag.span(), what + ": " + shown(flag) + " is left out.", hint);
    }

    private void dropped(Flag flag, String hint) {
        gathering.dropped(flag.span(), shown(flag) + " has no place in the settings, and is left out.", hint);
    }

    private static String shown(Flag flag) {
        return flag.isBare() ? "`" + flag.written() + "`" : Visible.quoted(flag.written() + " " + flag.text());
    }
}
