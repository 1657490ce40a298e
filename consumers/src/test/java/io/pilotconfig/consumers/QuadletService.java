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

    private final String name;
    private final Path unit;

    private QuadletService(String name, String text) {
        this.name = name;
        this.unit = Systemd.QUADLETS.resolve(name + ".container");
        write(text);
        Systemd.call("systemctl", "daemon-reload").orFail();
    }

    private void write(String text) {
        try {
            Files.writeString(unit, text);
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
        workspace.hold();
        Map<String, Object> settings = new TreeMap<>(Settings.with(workspace, more));
        settings.put("workDir", workspace.path("work"));
        settings.putIfAbsent("name", workspace.uniqueName());
        settings.put("targets", Map.of("quadlet", options));
        QuadletService service = of(
                settings.get("name").toString(), Pilot.line("quadlet", settings).text());
        service.start();
        return service;
    }

    /** The service of a unit, not started. */
    static QuadletService of(String name, String text) {
        return new QuadletService(name, text);
    }

    private void start() {
        Program.Outcome outcome = systemctl("start");
        if (!outcome.succeeded()) {
            String journal = Systemd.call("journalctl", "--no-pager", "--boot", "--unit", name)
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
        return Systemd.call("systemctl", verb, name + ".service");
    }

    /** A property of the service, as systemd understood it. */
    String property(String property) {
        return Systemd.call("systemctl", "show", "--value", "--property", property, name + ".service")
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
        return Systemd.call("podman", "inspect", "--format", template, name)
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
        return Systemd.call("podman", "logs", name).orFail().out();
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
        Systemd.call("systemctl", "reset-failed", name + ".service");
        Systemd.call("systemctl", "daemon-reload").orFail();
    }
}
