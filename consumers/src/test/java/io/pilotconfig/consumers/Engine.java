package io.pilotconfig.consumers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The container engines that a line is run by. */
enum Engine {
    DOCKER,
    PODMAN;

    /** What the documents call the image: here the stand-in that reports what it sees. */
    static final String IMAGE = "opensciencegrid/osgvo-docker-pilot:release";

    /** The name of the program, which is the id of the target too. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name of the file that the renderer writes. */
    String fileName() {
        return id() + "-run.sh";
    }

    /** The variables that a container gets without anybody asking. */
    Set<String> ownVariables() {
        return this == PODMAN ? Set.of("PATH", "HOSTNAME", "HOME", "container") : Set.of("PATH", "HOSTNAME", "HOME");
    }

    /** The environment in which {@code docker} or {@code podman} is the engine of the tests, and no setting of ours leaks. */
    static Map<String, String> environment() {
        String path = Consumers.variable("PATH").orElse("/usr/sbin:/usr/bin:/sbin:/bin");
        return Map.of(
                "PATH",
                Consumers.ENVIRONMENT.resolve("bin") + File.pathSeparator + path,
                "DOCKER_HOST",
                "unix://" + Consumers.RUN.resolve("docker.sock"),
                "PILOTCONFIG_CONSUMERS_HOME",
                Consumers.RUN.getParent().toString(),
                "PILOTCONFIG_CONSUMERS_TIMEOUT",
                "60",
                "HOME",
                "/nonexistent",
                "LC_ALL",
                "C.UTF-8");
    }

    /** Calls the engine for other things than a rendered line: {@code inspect}, {@code rm}. */
    Program.Outcome call(String... words) {
        List<String> command = new ArrayList<>(List.of("env", id()));
        command.addAll(List.of(words));
        return Program.of(command).with(environment()).run();
    }

    /** The network namespace that a container with the host's network is in. */
    String hostNetwork() {
        try {
            String pid = Files.readString(Consumers.RUN.resolve(id() + ".pid")).split(" ", 2)[0];
            return Files.readSymbolicLink(Path.of("/proc", pid, "ns/net")).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
