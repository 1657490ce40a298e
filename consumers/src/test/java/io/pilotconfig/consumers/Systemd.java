package io.pilotconfig.consumers;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The machine on which systemd is the first process, with podman and its quadlet generator. */
final class Systemd {
    /** What is {@code /etc/containers/systemd} there. */
    static final Path QUADLETS = Consumers.EXCHANGE.resolve("quadlets");

    private static final Path ARGUMENTS = Consumers.EXCHANGE.resolve("arguments");

    private Systemd() {}

    /** Ends the test here unless it runs. */
    static void require() {
        if (!Files.isReadable(Consumers.RUN.resolve("systemd.pid"))
                || !call("systemctl", "is-active", "multi-user.target").succeeded()) {
            Consumers.missing("no systemd below " + Consumers.RUN
                    + "; run consumers/environment/provide and consumers/environment/start as root, see"
                    + " consumers/environment/README.md");
        }
    }

    /** Runs a program there. */
    static Program.Outcome call(String... words) {
        Map<String, String> environment = new TreeMap<>(Engine.environment());
        environment.put("PILOTCONFIG_CONSUMERS_WORLD", "systemd");
        List<String> command =
                new ArrayList<>(List.of(Consumers.ENVIRONMENT.resolve("enter").toString()));
        command.addAll(Arrays.asList(words));
        return Program.of(command).with(environment).run();
    }

    /** The words with which systemd called podman to start a container; bytes that are no UTF-8 become U+FFFD. */
    static List<String> arguments(String container) throws java.io.IOException {
        String words =
                new String(Files.readAllBytes(ARGUMENTS.resolve(container)), java.nio.charset.StandardCharsets.UTF_8);
        return List.of(words.substring(0, words.length() - 1).split("\0", -1));
    }

    /** What podman's generator says of the units in a directory: each service after a line with its path. */
    static Program.Outcome generate(Path units, String... flags) {
        List<String> words =
                new ArrayList<>(List.of("env", "QUADLET_UNIT_DIRS=" + units, "/usr/libexec/podman/quadlet", "-dryrun"));
        words.addAll(Arrays.asList(flags));
        return call(words.toArray(String[]::new));
    }
}
