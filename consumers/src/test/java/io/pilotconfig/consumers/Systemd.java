package io.pilotconfig.consumers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** Runs a program there. */
    Program.Outcome call(String... words) {
        Map<String, String> environment = new TreeMap<>(Engine.environment());
        environment.put("PILOTCONFIG_CONSUMERS_WORLD", world);
        List<String> command =
                new ArrayList<>(List.of(Consumers.ENVIRONMENT.resolve("enter").toString()));
        command.addAll(Arrays.asList(words));
        return Program.of(command).with(environment).run();
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
