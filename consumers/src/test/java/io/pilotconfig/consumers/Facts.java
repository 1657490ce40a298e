package io.pilotconfig.consumers;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a pilot got from the target that started it, fact by fact, in words in which the targets can be compared. */
final class Facts {
    /** The kind of a limit that nobody asked for. */
    static final String OWN = "the engine's own";

    /** Limits of open files that no test asks for are higher. */
    private static final long MOST_FILES = 4096;

    /** What every engine mounts by itself. */
    private static final Pattern OF_ENGINE = Pattern.compile(
            "/|/(?:proc|sys|dev)(?:/.*)?|/etc/(?:hosts|hostname|resolv\\.conf)|/run/(?:\\.containerenv|secrets)");

    /** What the kernel and the engines call no limit, and podman's 2048 processes. */
    private static final Pattern UNLIMITED = Pattern.compile("0|-1|max.*|<nil>|<no value>|9223372036854771712|2048");

    private static final String TOLD = "{{.HostConfig.NanoCpus}}/{{.HostConfig.Memory}}/{{.HostConfig.PidsLimit}}";
    private static final String STOP_SECONDS = "{{.Config.StopTimeout}}";

    private final Report report;
    private final Map<String, SortedMap<String, String>> aspects = new TreeMap<>();

    private Facts(Engine engine, Report report, String hostNetwork) {
        this.report = report;
        aspects.put("environment", new TreeMap<>(report.variablesBeside(engine)));
        aspects.put("program", program());
        aspects.put("mounts", mounts());
        aspects.put("device", new TreeMap<>(Map.of("/dev/fuse", report.fuse().opens() ? "opens" : "does not open")));
        aspects.put("user", user());
        aspects.put("security", security());
        aspects.put("network", network(hostNetwork));
    }

    /** What a container of docker or podman says of itself, and what the engine says of it. */
    static Facts of(Engine engine, Report report, Container container) {
        String[] told = container.inspect(TOLD).split("/", -1);
        Facts facts = new Facts(engine, report, engine.hostNetwork());
        String cpus = UNLIMITED.matcher(told[0]).matches() ? OWN : cpus(Long.parseLong(told[0]), 1_000_000_000);
        facts.limit(cpus, told[1], told[2]);
        facts.stop(container.inspect(STOP_SECONDS));
        return facts;
    }

    /** What a container says of itself that systemd had started, and what podman and systemd say of it. */
    static Facts of(Report report, QuadletService service) throws IOException {
        String network =
                Systemd.SYSTEM.call("readlink", "/proc/1/ns/net").orFail().out().strip();
        Facts facts = new Facts(Engine.PODMAN, report, network);
        List<String> words = service.arguments();
        String memory = word(words, "--memory")
                .map(word -> Long.toString(Long.parseLong(word.replaceFirst("m$", "")) << 20))
                .orElse(OWN);
        facts.limit(
                word(words, "--cpus").orElse(OWN),
                memory,
                word(words, "--pids-limit").orElse(OWN));
        facts.stop(service.inspect(STOP_SECONDS));
        return facts;
    }

    private static Optional<String> word(List<String> words, String flag) {
        int at = words.indexOf(flag);
        return at < 0 ? Optional.empty() : Optional.of(words.get(at + 1));
    }

    /** The facts of an aspect, by name. */
    SortedMap<String, String> of(String aspect) {
        return aspects.get(aspect);
    }

    /** The aspects that there are. */
    Set<String> aspects() {
        return aspects.keySet();
    }

    private SortedMap<String, String> program() {
        return new TreeMap<>(Map.of(
                "words", report.argv().toString(),
                "working directory", report.workingDirectory(),
                "input", report.streams().get("stdin").target()));
    }

    private SortedMap<String, String> mounts() {
        SortedMap<String, String> facts = new TreeMap<>();
        for (Report.Mount mount : report.mounts()) {
            if (!OF_ENGINE.matcher(mount.target()).matches()) {
                facts.put(mount.target() + " mount", mount.options().contains("ro") ? "read-only" : "writable");
                facts.put(mount.target() + " propagation", propagation(mount));
            }
        }
        report.paths().forEach((path, entry) -> {
            if (!OF_ENGINE.matcher(path).matches()) {
                facts.put(path, content(entry));
            }
        });
        return facts;
    }

    /** A shared mount may follow another one: it does where the host's directory does, as in systemd's world. */
    private static String propagation(Report.Mount mount) {
        return Stream.of("shared", "master")
                .filter(kind -> mount.propagation().stream().anyMatch(word -> word.startsWith(kind + ":")))
                .findFirst()
                .orElse("private");
    }

    private static String content(Report.Entry entry) {
        String access = (entry.readable() ? "r" : "-") + (entry.writable() ? "w" : "-");
        String inside = entry.entries() != null ? entry.entries().toString() : entry.size() + " bytes";
        String content = entry.content() != null ? ": " + entry.content().strip() : "";
        return String.join(" ", entry.type(), access, entry.mode(), entry.uid() + ":" + entry.gid(), inside) + content;
    }

    private SortedMap<String, String> user() {
        return new TreeMap<>(Map.of(
                "user", Integer.toString(report.uid()),
                "group", Integer.toString(report.gid()),
                "groups", report.groups().toString()));
    }

    private SortedMap<String, String> security() {
        SortedMap<String, String> facts = new TreeMap<>(report.status());
        facts.putAll(report.systemPaths());
        return facts;
    }

    private SortedMap<String, String> network(String host) {
        String kind = report.network().interfaces().size() > 1 ? "its own" : "loopback only";
        return new TreeMap<>(Map.of("network", report.network().namespace().equals(host) ? "the host's" : kind));
    }

    /** The kernel's own numbers, and where this machine's kernel has none, those that the engine was told. */
    private void limit(String cpus, String memory, String pids) {
        SortedMap<String, String> facts = new TreeMap<>();
        facts.put("cpus", kernel("cpu.max", "cpu/cpu.cfs_quota_us", Facts::cpus).orElse(cpus));
        facts.put(
                "memory",
                known(kernel("memory.max", "memory/memory.limit_in_bytes", text -> text)
                        .orElse(memory)));
        facts.put(
                "processes",
                known(kernel("pids.max", "pids/pids.max", text -> text).orElse(pids)));
        Report.Limit files = report.limits().get("nofile");
        facts.put("open files", files.hard() > MOST_FILES ? OWN : files.soft() + ":" + files.hard());
        aspects.put("limits", facts);
    }

    private Optional<String> kernel(String inVersion2, String inVersion1, UnaryOperator<String> reading) {
        return Optional.ofNullable(
                        report.cgroup().getOrDefault(inVersion2, report.cgroup().get(inVersion1)))
                .map(reading);
    }

    private static String cpus(String quota) {
        String first = quota.split(" ", 2)[0];
        return UNLIMITED.matcher(first).matches() ? OWN : cpus(Long.parseLong(first), 100_000);
    }

    private static String cpus(long quota, long period) {
        return quota % period == 0 ? Long.toString(quota / period) : quota + "/" + period;
    }

    private static String known(String limit) {
        return UNLIMITED.matcher(limit).matches() ? OWN : limit;
    }

    private void stop(String seconds) {
        aspects.put("stop time", new TreeMap<>(Map.of("seconds", seconds)));
    }
}
