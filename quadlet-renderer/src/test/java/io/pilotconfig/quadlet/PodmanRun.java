package io.pilotconfig.quadlet;

import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** What {@code podman run} starts with given arguments: podman-run(1). */
final class PodmanRun {
    private static final Set<String> SWITCHES = Set.of("--replace", "--rm", "-d");
    private static final String GPU = "nvidia.com/gpu=";
    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";

    private final Observed.Builder observed = Observed.builder();
    private final List<String> gpus = new ArrayList<>();

    private PodmanRun() {}

    static Observed.Builder of(List<String> arguments) {
        PodmanRun run = new PodmanRun();
        run.read(arguments.iterator());
        return run.observed;
    }

    private void read(Iterator<String> words) {
        if (!words.next().equals("/usr/bin/podman") || !words.next().equals("run")) {
            throw new IllegalArgumentException("not podman run");
        }
        String word = words.next();
        while (word.startsWith("-")) {
            int equals = word.indexOf('=');
            if (equals >= 0) {
                flag(word.substring(0, equals), word.substring(equals + 1));
            } else if (!SWITCHES.contains(word)) {
                flag(word, words.next());
            }
            word = words.next();
        }
        observed.with(Kind.IMAGE, word);
        List<String> command = new ArrayList<>();
        words.forEachRemaining(command::add);
        observed.command(command);
        if (!gpus.isEmpty()) {
            observed.with(Kind.GPUS, gpus.contains("all") ? "all" : String.valueOf(gpus.size()));
        }
    }

    private void flag(String flag, String value) {
        switch (flag) {
            case "--cidfile", "--cgroups", "--sdnotify", "--userns", "--label" -> {}
            case "--name" -> observed.with(Kind.NAME, value);
            case "--pull" -> observed.with(Kind.PULL, value);
            case "--user" -> observed.with(Kind.USER, value);
            case "--env" -> variable(value);
            case "-v" -> volume(value);
            case "--secret" -> observed.with(Kind.MOUNT, TOKEN, "secret " + value);
            case "--device" -> device(value);
            case "--security-opt" -> security(value);
            case "--network" -> observed.flag(Kind.HOST_NETWORK, value.equals("host"));
            case "--cpus" -> observed.with(Kind.CPUS, value);
            case "--memory" -> observed.with(Kind.MEMORY_MIB, value.replaceAll("m$", ""));
            case "--pids-limit" -> observed.with(Kind.PIDS, value);
            case "--ulimit" -> observed.with(Kind.OPEN_FILES, value.replaceAll("nofile=([0-9]+):\\1", "$1"));
            case "--entrypoint" -> observed.with(Kind.ENTRYPOINT, value);
            case "--stop-timeout" -> observed.with(Kind.STOP_SECONDS, value);
            default -> throw new IllegalArgumentException("unknown flag: " + flag);
        }
    }

    /** The flags reach podman's own reader as CSV. */
    private void variable(String value) {
        int equals = value.indexOf('=');
        observed.variable(
                value.substring(0, equals), value.substring(equals + 1).replace("\r\n", "\n"));
    }

    private void volume(String value) {
        String[] parts = value.split(":", -1);
        List<String> flags = parts.length > 2 ? List.of(parts[2].split(",", -1)) : List.of();
        if (parts.length < 2 || parts.length > 3 || !Set.of("ro", "shared", "z").containsAll(flags)) {
            throw new IllegalArgumentException("a volume: " + value);
        }
        observed.mount(parts[0], parts[1], flags.contains("ro"), flags.contains("shared"), flags.contains("z"));
    }

    private void device(String value) {
        if (value.startsWith(GPU)) {
            gpus.add(value.substring(GPU.length()));
        } else {
            observed.with(Kind.DEVICE, value, "true");
        }
    }

    private void security(String option) {
        switch (option) {
            case "unmask=ALL" -> observed.flag(Kind.SYSTEM_PATHS_UNMASKED, true);
            case "no-new-privileges" -> observed.flag(Kind.NO_NEW_PRIVILEGES, true);
            case "label=disable" -> observed.flag(Kind.SELINUX_DISABLED, true);
            default -> {
                String[] parts = option.split("=", 2);
                Kind kind = parts[0].equals("seccomp") ? Kind.SECCOMP : Kind.APPARMOR;
                observed.with(kind, parts[1]);
            }
        }
    }
}
