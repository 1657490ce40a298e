package io.pilotconfig.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What settings are rendered for, and how the container is started from it; the command {@code docker run} first. */
enum Target {
    DOCKER {
        @Override
        Facts start(Workspace workspace, Map<String, ?> settings, Map<String, ?> options) {
            return line(Engine.DOCKER, workspace, settings);
        }
    },
    PODMAN {
        @Override
        Facts start(Workspace workspace, Map<String, ?> settings, Map<String, ?> options) {
            return line(Engine.PODMAN, workspace, settings);
        }
    },
    COMPOSE {
        @Override
        Facts start(Workspace workspace, Map<String, ?> settings, Map<String, ?> options) {
            ComposePilot pilot = ComposePilot.of(workspace, settings, options);
            return Facts.of(Engine.DOCKER, pilot.report(), pilot.container());
        }
    },
    QUADLET {
        @Override
        Facts start(Workspace workspace, Map<String, ?> settings, Map<String, ?> options) {
            try (QuadletService service = QuadletService.start(workspace, settings, options)) {
                return Facts.of(service.report(), service);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },
    KUBERNETES {
        @Override
        Facts start(Workspace workspace, Map<String, ?> settings, Map<String, ?> options) {
            Map<String, Object> written = new HashMap<>(Map.of("workload", "job"));
            written.putAll(options);
            KubernetesPilot pilot = KubernetesPilot.of(workspace, settings, written);
            boolean host = Boolean.TRUE.equals(settings.get("hostNetwork"));
            Container container = host ? pilot.play() : pilot.play("--network=none");
            return Facts.of(Engine.PODMAN, container.report(), container);
        }
    };

    /** What the pilot of these settings gets, with options of the target. */
    abstract Facts start(Workspace workspace, Map<String, ?> settings, Map<String, ?> options);

    /** The name of the target in settings and tables. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The target that a table calls by its id. */
    static Target named(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    private static Facts line(Engine engine, Workspace workspace, Map<String, ?> more) {
        String name = workspace.containerName(engine);
        Map<String, Object> settings = Settings.with(workspace, more);
        settings.put("name", name);
        settings.put("targets", Map.of(engine.id(), Map.of("detach", true)));
        Pilot.of(engine, workspace, settings).run(Shell.SH).orFail();
        Container container = new Container(engine, name);
        return Facts.of(engine, container.report(), container);
    }
}
