package io.pilotconfig.consumers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The machine on which systemd is the first process, with podman and its quadlet generator. */
enum Systemd {
    /** The machine's own systemd, and root. */
    SYSTEM("systemd", Consumers.EXCHANGE.resolve("quadlets")),
    /** That of an ordinary user there. */
    USER("user", Consumers.RUN.resolveSibling("trixie/home/ospool/.config/containers/systemd"));

    /** The user's number. */
    static final int USER_ID = 4242;

    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Path ARGUMENTS = Consumers.EXCHANGE.resolve("arguments");

    private final String world;
    private final Path quadlets;

    Systemd(String world, Path quadlets) {
        this.world = world;
        this.quadlets = quadlets;
    }

    /** Ends the test here unless it runs. */
    static void require() {
        if (!Files.isReadable(Consumers.RUN.resolve("systemd.pid"))
                || !SYSTEM.systemctl("is-active", "multi-user.target").succeeded()) {
            Consumers.missing("no systemd below " + Consumers.RUN
                    + "; run consumers/environment/provide and consumers/environment/start as root, see"
                    + " consumers/environment/README.md");
        }
    }

    /** Where quadlets lie. */
    Path quadlets() throws IOException {
        return Files.createDirectories(quadlets);
    }

    /** Ends the test here unless it runs and has the program. */
    static void require(String program) {
        require();
        if (!Files.isExecutable(Consumers.TRIXIE.resolve("usr/bin").resolve(program))) {
            Consumers.missing(
                    "no " + program + " in " + Consumers.TRIXIE + "; run consumers/environment/provide --all as root");
        }
    }

    /** Runs a program there. */
    Program.Outcome call(String... words) {
        return program(LIMIT, words).run();
    }

    /** A program that runs there. */
    Program program(Duration limit, String... words) {
        Map<String, String> environment = new TreeMap<>(Engine.environment());
        environment.put("PILOTCONFIG_CONSUMERS_WORLD", world);
        environment.put("PILOTCONFIG_CONSUMERS_TIMEOUT", Long.toString(limit.toSeconds()));
        List<String> command =
                new ArrayList<>(List.of(Consumers.ENVIRONMENT.resolve("enter").toString()));
        command.addAll(Arrays.asList(words));
        return Program.of(command).with(environment).within(limit);
    }

    /** Calls systemctl. */
    Program.Outcome systemctl(String... words) {
        List<String> command = new ArrayList<>(List.of("systemctl", this == USER ? "--user" : "--system"));
        command.addAll(Arrays.asList(words));
        return call(command.toArray(String[]::new));
    }

    /** The words with which systemd called podman to start a container; bytes that are no UTF-8 become U+FFFD. */
    static List<String> arguments(String container) throws IOException {
        String words = new String(Files.readAllBytes(ARGUMENTS.resolve(container)), StandardCharsets.UTF_8);
        return List.of(words.substring(0, words.length() - 1).split("\0", -1));
    }

    /** What podman's generator says of the units in a directory: each service after a line with its path. */
    Program.Outcome generate(Path units) {
        String generator = "/usr/libexec/podman/quadlet";
        return this == USER
                ? call("env", "QUADLET_UNIT_DIRS=" + units, generator, "-dryrun", "-user")
                : call("env", "QUADLET_UNIT_DIRS=" + units, generator, "-dryrun");
    }
}
