package io.pilotconfig.docker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The words of a {@code docker run} or {@code podman run} line, taken apart as their flag library does (spf13/pflag with
 * interspersed flags off): flags up to the first word that is none, which is the image; the rest is the command.
 *
 * @param flags the flags in order
 * @param image the image
 * @param command the words behind it
 */
record RunLine(List<Flag> flags, String image, List<String> command) {
    private static final Set<String> MERE =
            Set.of("-i", "-t", "-d", "--interactive", "--tty", "--detach", "--rm", "--init", "--privileged");
    private static final Set<String> WITH_VALUE = Set.of(
            "--user",
            "--security-opt",
            "--device",
            "--net",
            "-v",
            "-e",
            "--cpus",
            "--memory",
            "--pids-limit",
            "--ulimit",
            "--gpus",
            "--name",
            "--pull",
            "--restart",
            "--stop-timeout",
            "--entrypoint",
            "--secret");

    /**
     * A flag.
     *
     * @param name with its dashes
     * @param value {@code true} for a mere one
     */
    record Flag(String name, String value) {}

    static RunLine of(String program, List<String> words) {
        if (words.size() < 3 || !words.subList(0, 2).equals(List.of(program, "run"))) {
            throw new AssertionError("No `" + program + " run` line: " + words);
        }
        List<Flag> flags = new ArrayList<>();
        int at = 2;
        while (at < words.size()
                && words.get(at).startsWith("-")
                && words.get(at).length() > 1) {
            at = read(words, at, flags);
        }
        if (at >= words.size()) {
            throw new AssertionError("No image: " + words);
        }
        return new RunLine(List.copyOf(flags), words.get(at), List.copyOf(words.subList(at + 1, words.size())));
    }

    /** Reads the flag at a word, and says where the next one may be. */
    private static int read(List<String> words, int at, List<Flag> flags) {
        String word = words.get(at);
        int equals = word.indexOf('=');
        if (word.startsWith("--") && equals > 0) {
            flags.add(new Flag(known(WITH_VALUE, word.substring(0, equals)), word.substring(equals + 1)));
            return at + 1;
        } else if (MERE.contains(word)) {
            flags.add(new Flag(word, "true"));
            return at + 1;
        } else if (!word.startsWith("--") && word.length() > 2) {
            word.substring(1).chars().forEach(c -> flags.add(new Flag(known(MERE, "-" + (char) c), "true")));
            return at + 1;
        }
        flags.add(new Flag(known(WITH_VALUE, word), words.get(at + 1)));
        return at + 2;
    }

    private static String known(Set<String> names, String name) {
        if (!names.contains(name)) {
            throw new AssertionError("No flag with that use: " + name);
        }
        return name;
    }

    /** Whether a mere flag is there. */
    boolean has(String name) {
        return flags.contains(new Flag(name, "true"));
    }

    /** The values of a flag that may stand several times. */
    List<String> values(String name) {
        return flags.stream()
                .filter(flag -> flag.name().equals(name))
                .map(Flag::value)
                .toList();
    }
}
