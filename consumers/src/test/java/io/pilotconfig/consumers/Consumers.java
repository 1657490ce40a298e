package io.pilotconfig.consumers;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/**
 * The programs that consume what is rendered, as {@code consumers/environment} provides them. A test that needs one that
 * is not there is skipped and says so; where the environment says {@code PILOTCONFIG_CONSUMERS=required}, it fails. Only
 * the environment's own engines are used, never one that the machine happens to have.
 */
final class Consumers {
    /** The folder of scripts that provide, start and enter. */
    static final Path ENVIRONMENT =
            Path.of(System.getProperty("basedir", ""), "environment").toAbsolutePath();

    private static final Path HOME =
            Path.of(variable("PILOTCONFIG_CONSUMERS_HOME").orElse("/var/lib/pilotconfig-consumers"));

    /** The directory that has the same path on the machine, for docker and for podman. */
    static final Path EXCHANGE = HOME.resolve("exchange");

    /** The directory with the pids of the engines' worlds, and docker's socket. */
    static final Path RUN = HOME.resolve("run");

    /** The root in which podman, systemd and HTCondor live. */
    static final Path TRIXIE = HOME.resolve("trixie");

    private static final boolean REQUIRED =
            variable("PILOTCONFIG_CONSUMERS").orElse("").equals("required");
    private static final Map<String, Optional<String>> PROBLEMS = new ConcurrentHashMap<>();
    private static final Set<String> SAID = ConcurrentHashMap.newKeySet();

    private Consumers() {}

    /** Ends the test here unless the engine runs and has the stand-in image. */
    static void require(Engine engine) {
        PROBLEMS.computeIfAbsent(engine.id(), id -> problem(engine))
                .ifPresent(problem -> missing(problem
                        + "; run consumers/environment/provide and consumers/environment/start as root, see"
                        + " consumers/environment/README.md"));
    }

    /** Ends the test here unless the machine has the program. */
    static void require(String program) {
        boolean found = Pattern.compile(File.pathSeparator, Pattern.LITERAL)
                .splitAsStream(variable("PATH").orElse(""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
        if (!found) {
            missing("no " + program + "; run consumers/environment/provide as root, or install it");
        }
    }

    static Optional<String> variable(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isEmpty());
    }

    private static Optional<String> problem(Engine engine) {
        String none = "no " + engine.id() + " engine below " + HOME;
        Path pid = RUN.resolve(engine.id() + ".pid");
        if (!Files.isReadable(pid)) {
            return Optional.of(none + " (" + pid + " is not there)");
        }
        Program.Outcome outcome = engine.call("image", "inspect", "--format", "{{.Id}}", Engine.IMAGE);
        return outcome.succeeded()
                ? Optional.empty()
                : Optional.of(none + " (" + outcome.err().strip() + ")");
    }

    /** Ends the test here: what it needs is not there. */
    static void missing(String what) {
        if (REQUIRED) {
            throw new AssertionFailedError(what + " (PILOTCONFIG_CONSUMERS=required)");
        }
        if (SAID.add(what)) {
            System.out.println("skipped: " + what);
        }
        throw new TestAbortedException("skipped: " + what);
    }
}
