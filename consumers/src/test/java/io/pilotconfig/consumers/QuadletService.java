package io.pilotconfig.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A pilot that systemd started from a rendered quadlet; stopped and forgotten when it is closed. */
final class QuadletService implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final Systemd systemd;
    private final String name;
    private final Path unit;

    private QuadletService(Systemd systemd, String name, Path unit) {
        this.systemd = systemd;
        this.name = name;
        this.unit = unit;
    }

    private static QuadletService make(Systemd systemd, String name, String text) {
        try {
            Path unit = Files.writeString(systemd.quadlets().resolve(name + ".container"), text);
            systemd.systemctl("daemon-reload").orFail();
            return new QuadletService(systemd, name, unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Renders settings for the host of a test and starts the service; the pilot stays until it is stopped. */
    static QuadletService start(Workspace workspace, Map<String, ?> more) {
        return start(workspace, more, Map.of());
    }

    /** The same with options of the target. */
    static QuadletService start(Workspace workspace, Map<String, ?> more, Map<String, ?> options) {
        return start(Systemd.SYSTEM, workspace, more, options);
    }

    /** The same for one systemd or the other. */
    static QuadletService start(Systemd systemd, Workspace workspace, Map<String, ?> more, Map<String, ?> options) {
        workspace.hold();
        Map<String, Object> settings = new TreeMap<>(Settings.with(workspace, more));
        settings.put("workDir", workspace.path("work"));
        settings.putIfAbsent("name", workspace.uniqueName());
        settings.put("targets", Map.of("quadlet", options));
        QuadletService service = make(
                systemd,
                settings.get("name").toString(),
                Pilot.line("quadlet", settings).text());
        service.start();
        return service;
    }

    /** The service of a unit, not started. */
    static QuadletService of(String name, String text) {
        return make(Systemd.SYSTEM, name, text);
    }

    /** The service of a unit that somebody else brings and starts. */
    static QuadletService at(Path unit) {
        String file = unit.getFileName().toString();
        return new QuadletService(Systemd.SYSTEM, file.substring(0, file.lastIndexOf('.')), unit);
    }

    private void start() {
        Program.Outcome outcome = systemctl("start");
        if (!outcome.succeeded()) {
            String journal = Systemd.SYSTEM
                    .call("journalctl", "--no-pager", "--boot", "--lines", "50")
                    .out();
            close();
            throw new AssertionError(outcome.err() + journal);
        }
    }

    String name() {
        return name;
    }

    /** Calls systemctl for the service. */
    Program.Outcome systemctl(String verb) {
        return systemd.systemctl(verb, name + ".service");
    }

    /** A property of the service, as systemd understood it. */
    String property(String property) {
        return systemd.systemctl("show", "--value", "--property", property, name + ".service")
                .orFail()
                .out()
                .strip();
    }

    /** Waits until a property has a value. */
    void await(String property, String wanted) throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        while (!property(property).equals(wanted)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(property + " was still " + property(property) + " after " + LIMIT);
            }
            Thread.sleep(100);
        }
    }

    /** What podman's inspect says of the container for a Go template. */
    String inspect(String template) {
        return systemd.call("podman", "inspect", "--format", template, name)
                .orFail()
                .out()
                .strip();
    }

    /** What the pilot's stand-in saw. */
    Report report() throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        String log = log();
        while (!log.contains("\n") && Instant.now().isBefore(end)) {
            Thread.sleep(50);
            log = log();
        }
        return Report.in(log);
    }

    private String log() {
        return systemd.call("podman", "logs", name).orFail().out();
    }

    /** The words with which systemd called podman. */
    List<String> arguments() throws IOException {
        return Systemd.arguments(name);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(unit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        systemctl("stop");
        systemctl("reset-failed");
        systemd.systemctl("daemon-reload").orFail();
    }
}
