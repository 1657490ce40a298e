package io.pilotconfig.quadlet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Podman's quadlet generator: {@code ConvertContainer} in {@code pkg/systemd/quadlet/quadlet.go}, as far as a pilot's
 * keys go. Gives the line {@code ExecStart=} of the service.
 */
final class PodmanGenerator {
    private static final PodmanVersion USER_NAMES = new PodmanVersion(4, 8);
    private static final PodmanVersion LONG_BLANKS = new PodmanVersion(5, 5);
    private static final String CONTAINER = "Container";

    /** Keys with one value, and the flag that it becomes. */
    private static final Map<String, String> FLAGS = Map.of(
            "PidsLimit", "--pids-limit",
            "Entrypoint", "--entrypoint",
            "StopTimeout", "--stop-timeout",
            "Pull", "--pull",
            "Memory", "--memory",
            "UserNS", "--userns",
            "SeccompProfile", "--security-opt=seccomp",
            "AppArmor", "--security-opt=apparmor",
            "AutoUpdate", "--label=io.containers.autoupdate");

    private static final Map<String, PodmanVersion> KEYS = keys();

    private final PodmanUnitFile file;
    private final PodmanVersion version;
    private final List<String> words = new ArrayList<>();

    private PodmanGenerator(PodmanUnitFile file, PodmanVersion version) {
        this.file = file;
        this.version = version;
    }

    /** @throws IllegalArgumentException if podman would make no service of the unit */
    static String execStart(String unit, PodmanVersion version) {
        PodmanGenerator generator = new PodmanGenerator(PodmanUnitFile.parse(unit, version), version);
        generator.convert();
        return UnitWords.write(generator.words, version.isAtLeast(LONG_BLANKS));
    }

    static Map<String, PodmanVersion> keys() {
        try (var reader = new BufferedReader(new InputStreamReader(
                PodmanGenerator.class.getResourceAsStream("container-keys.tsv"), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(parts -> parts[0], parts -> PodmanVersion.of(parts[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void convert() {
        for (String key : file.keys(CONTAINER)) {
            if (!KEYS.containsKey(key) || !version.isAtLeast(KEYS.get(key))) {
                throw new IllegalArgumentException("unsupported key '" + key + "' in group 'Container'");
            }
        }
        String image = one("Image").orElseThrow(() -> new IllegalArgumentException("no Image"));
        if (image.endsWith(".image") || image.endsWith(".build")) {
            throw new IllegalArgumentException("requested Quadlet image " + image + " was not found");
        }
        words.addAll(
                List.of("/usr/bin/podman", "run", "--name", one("ContainerName").orElse("systemd-%N")));
        words.addAll(List.of("--cidfile=%t/%N.cid", "--replace", "--rm", "--cgroups=split", "--sdnotify=conmon", "-d"));
        FLAGS.forEach((key, flag) -> one(key).ifPresent(value -> addFlag(flag, value)));
        file.all(CONTAINER, "Ulimit").forEach(value -> addFlag("--ulimit", value));
        file.all(CONTAINER, "Network").forEach(value -> addFlag("--network", value));
        addSwitch("NoNewPrivileges", "no-new-privileges");
        addSwitch("SecurityLabelDisable", "label=disable");
        file.all(CONTAINER, "AddDevice").forEach(value -> addFlag("--device", value));
        addUser();
        file.all(CONTAINER, "Volume").forEach(value -> addFlag("-v", value));
        addEnvironment();
        addWords("Unmask", "--security-opt=unmask");
        addWords("Secret", "--secret");
        file.all(CONTAINER, "PodmanArgs").forEach(line -> words.addAll(UnitWords.ofPodman(line)));
        words.add(image);
        file.last(CONTAINER, "Exec").ifPresent(line -> words.addAll(UnitWords.ofPodman(line)));
    }

    private Optional<String> one(String key) {
        return file.one(CONTAINER, key).filter(value -> !value.isEmpty());
    }

    /** A flag {@code --x} takes its value as a word of its own, {@code --x=y} has it within the word. */
    private void addFlag(String flag, String value) {
        int equals = flag.indexOf('=');
        if (equals < 0) {
            words.addAll(List.of(flag, value));
        } else {
            words.addAll(List.of(flag.substring(0, equals), flag.substring(equals + 1) + "=" + value));
        }
    }

    private void addSwitch(String key, String option) {
        if (one(key).filter("true"::equals).isPresent()) {
            words.add("--security-opt=" + option);
        }
    }

    private void addUser() {
        Optional<String> user = one("User");
        Optional<String> group = one("Group");
        if (version.isAtLeast(USER_NAMES)) {
            user.ifPresent(name ->
                    addFlag("--user", name + group.map(each -> ":" + each).orElse("")));
        } else if (user.isPresent()) {
            addFlag("--user", user.filter(name -> name.matches("[1-9][0-9]*")).orElse("0"));
        }
    }

    private void addEnvironment() {
        Map<String, String> variables = new TreeMap<>();
        for (String line : file.all(CONTAINER, "Environment")) {
            for (String word : UnitWords.ofPodman(line)) {
                int equals = word.indexOf('=');
                if (equals >= 0) {
                    variables.put(word.substring(0, equals), word.substring(equals + 1));
                }
            }
        }
        variables.forEach((name, value) -> addFlag("--env", name + "=" + value));
    }

    private void addWords(String key, String flag) {
        file.all(CONTAINER, key).forEach(line -> UnitWords.ofPodman(line).forEach(word -> addFlag(flag, word)));
    }
}
