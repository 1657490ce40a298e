package io.pilotconfig.consumers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A machine whose two pilots a tool manages from a fleet file, with systemd, podman and pilotconfig. Its pilots and their
 * units are gone when it is closed.
 */
final class ManagedHost implements AutoCloseable {
    /** The first of the two has no attributes, the second has. */
    private static final String FLEET = """
            defaults:
              site: CHTC
              token: /HOST/token
              squid: http://squid.example.edu:3128
              workDir: /HOST/work
              cvmfs: { mode: none }
              image: localhost/pilotconfig/stand-in:1
              pull: never
            pilots:
              FIRST:
                resource: CHTC-EP1
              SECOND:
                resource: CHTC-EP2
                startExpression: Owner != "a$b 100%"
                attributes: { RACK: 7 }
                attributesFile: /UNITS/SECOND/extra-attributes.cfg
            """;

    private static final Path CHECKOUT =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    private static final Path JAR = CHECKOUT.resolve("cli/target/pilotconfig.jar");
    private static final Duration LIMIT = Duration.ofMinutes(4);
    private static final String RUN_JAVA = """
            #!/bin/sh
            exec java -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar '%s' "$@"
            """;

    private final Workspace workspace;
    private final String first;
    private final String second;
    private final String units;

    /** Ends the test here unless the machine has the tool. */
    ManagedHost(Workspace workspace, String tool) throws IOException {
        Systemd.require(tool);
        if (!Files.isReadable(JAR)) {
            Consumers.missing("no " + JAR + "; run mvn verify, which makes it");
        }
        this.workspace = workspace;
        this.first = workspace.uniqueName();
        this.second = workspace.uniqueName();
        this.units = workspace.uniqueName();
        Files.copy(JAR, workspace.path().resolve("pilotconfig.jar"));
        Path command = workspace.write("pilotconfig", RUN_JAVA.formatted(workspace.path("pilotconfig.jar")));
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
        // Seconds for which the pilots stay: several runs of the tool.
        workspace.write("work/.hold", "900\n");
        fleet(text -> text);
    }

    /** The name of a pilot without attributes. */
    String first() {
        return first;
    }

    /** The name of a pilot with attributes. */
    String second() {
        return second;
    }

    /** Writes the fleet file. */
    Path fleet(UnaryOperator<String> change) {
        String text = change.apply(FLEET)
                .replace("/HOST", workspace.path().toString())
                .replace("/UNITS", units())
                .replace("FIRST", first)
                .replace("SECOND", second);
        return workspace.write("fleet.yaml", text);
    }

    /** A path in the workspace. */
    String path(String name) {
        return workspace.path(name);
    }

    /** Where the units of the pilots go, as the machine sees it. */
    String units() {
        return "/etc/containers/systemd/" + units;
    }

    /** A file of a pilot there. */
    Path unit(String pilot, String file) {
        try {
            return Systemd.SYSTEM.quadlets().resolve(units).resolve(pilot).resolve(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies a folder of the examples into the workspace. */
    Path example(String folder) {
        Path copy = workspace.path().resolve(folder);
        Program.of("cp", "-rT", CHECKOUT.resolve("examples").resolve(folder).toString(), copy.toString())
                .run()
                .orFail();
        return copy;
    }

    /** Runs a program of the machine in a directory, with pilotconfig in its path. */
    Program.Outcome run(Path directory, String... words) {
        List<String> command = new ArrayList<>(
                List.of("env", "PATH=" + workspace.path() + ":/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8"));
        command.addAll(List.of(words));
        return Systemd.SYSTEM
                .program(LIMIT, command.toArray(String[]::new))
                .in(directory)
                .run();
    }

    /** The service of a pilot. */
    QuadletService service(String pilot) {
        return QuadletService.at(unit(pilot, pilot + ".container"));
    }

    /** Which container a pilot is: another after each start. */
    String container(String pilot) {
        return service(pilot).inspect("{{.Id}} {{.State.StartedAt}}");
    }

    @Override
    public void close() {
        Systemd.SYSTEM.systemctl("stop", first + ".service", second + ".service");
        Systemd.SYSTEM.systemctl("reset-failed", first + ".service", second + ".service");
        Systemd.SYSTEM.call("rm", "-rf", "--", units()).orFail();
        Systemd.SYSTEM.systemctl("daemon-reload").orFail();
    }
}
