package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** Whatever the settings hold, the engine gets exactly the words that they ask for. */
class RandomLineTest {
    private static final Path DIRECTORY = directory();
    private static final Recorder RECORDER = recorder();

    private static final Set<String> FLAGS_ALONE = Set.of("-it", "--rm", "--detach");

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theEngineGetsTheWordsOfTheSettings(
            @ForAll Engine engine,
            @ForAll("variables") Map<String, String> environment,
            @ForAll("paths") List<String> paths,
            @ForAll("texts") List<String> command,
            @ForAll boolean detach,
            @ForAll boolean oneLine) {
        List<String> commandWords = command.isEmpty() || !command.get(0).isEmpty() ? command : List.of();
        Map<String, Object> options = Map.of("detach", detach, "oneLine", oneLine);
        Map<String, Object> settings = Settings.with(Map.of(
                "environment",
                environment,
                "mounts",
                paths.stream().map(path -> mount(paths, path)).toList(),
                "command",
                commandWords,
                "targets",
                Map.of(engine.id(), options)));

        List<String> words =
                RECORDER.words(Shell.SH, Pilot.line(engine.id(), settings).text());

        List<String> expected = new ArrayList<>(List.of(engine.id(), "run"));
        expected.addAll(detach ? List.of("--rm") : List.of("-it", "--rm"));
        expected.addAll(List.of("--user", "osg", "--security-opt", "seccomp=unconfined", "--security-opt"));
        expected.add(engine == Engine.DOCKER ? "systempaths=unconfined" : "unmask=ALL");
        expected.addAll(List.of("--security-opt", "no-new-privileges"));
        expected.add("-v");
        expected.add("/etc/osg/ospool-ep.tkn:/etc/condor/tokens-orig.d/flock.opensciencegrid.org");
        expected.addAll(List.of("-e", "GLIDEIN_Site=CHTC", "-e", "GLIDEIN_ResourceName=CHTC-EP1"));
        environment.forEach((name, value) -> expected.addAll(List.of("-e", name + "=" + value)));
        paths.forEach(path -> expected.addAll(List.of("-v", path + ":/data/" + paths.indexOf(path) + path)));
        expected.addAll(detach ? List.of("--detach") : List.of());
        expected.add(Engine.IMAGE);
        expected.addAll(commandWords);
        assertThat(words).isEqualTo(expected);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void theEngineGetsEveryVariableAndMountOfAnySettings(
            @ForAll Engine engine, @ForAll("settings") PilotSettings settings) {
        Optional<Rendering> rendering = Pilot.rendering(engine.id(), settings);
        Assume.that(rendering.isPresent());
        LaunchPlan plan = LaunchPlan.of(settings);

        List<String> words =
                RECORDER.words(Shell.SH, rendering.orElseThrow().main().text());

        assertThat(after("-e", words))
                .isEqualTo(plan.environment().stream()
                        .map(variable -> variable.name() + "=" + variable.value())
                        .toList());
        assertThat(after("-v", words).stream().map(volume -> volume.split(":", -1)))
                .allMatch(volume -> volume.length <= 3)
                .extracting(volume -> volume[0], volume -> volume[1])
                .containsExactlyInAnyOrderElementsOf(plan.mounts().stream()
                        .map(mount -> tuple(mount.source(), mount.target()))
                        .toList());
        assertThat(after("--user", words)).containsExactly(plan.user());
        assertThat(after("--entrypoint", words))
                .isEqualTo(plan.entrypoint().stream().toList());
        assertThat(words.subList(words.size() - plan.command().size() - 1, words.size()))
                .startsWith(plan.image())
                .endsWith(plan.command().toArray(String[]::new));
    }

    /** The words behind a flag, up to the image, which is the first word that is no flag's. */
    private static List<String> after(String flag, List<String> words) {
        List<String> found = new ArrayList<>();
        int i = 2;
        while (words.get(i).startsWith("-")) {
            boolean alone = words.get(i).contains("=") || FLAGS_ALONE.contains(words.get(i));
            if (words.get(i).equals(flag)) {
                found.add(words.get(i + 1));
            }
            i += alone ? 1 : 2;
        }
        return found;
    }

    @Provide
    Arbitrary<PilotSettings> settings() {
        return SettingsArbitraries.valid();
    }

    private static Map<String, Object> mount(List<String> paths, String path) {
        return Map.of("source", path, "target", "/data/" + paths.indexOf(path) + path);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return text().list().ofMaxSize(4);
    }

    @Provide
    Arbitrary<Map<String, String>> variables() {
        Arbitrary<String> values = text().filter(text -> !text.contains("\r\n"));
        return Arbitraries.maps(
                        Arbitraries.strings()
                                .alpha()
                                .ofMinLength(1)
                                .ofMaxLength(8)
                                .map(name -> "X_" + name),
                        values)
                .ofMaxSize(4)
                .map(LinkedHashMap::new);
    }

    @Provide
    Arbitrary<List<String>> paths() {
        return text().map(RandomLineTest::path).list().uniqueElements().ofMaxSize(3);
    }

    /** What is left of a text when it is to be a path: no control character, no colon, and no way up. */
    private static String path(String text) {
        return "/x"
                + text.chars()
                        .filter(c -> c >= ' ' && c != 0x7f && c != ':' && c != '.')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }

    private static Arbitrary<String> text() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("'\"\\$`!#~*?[]{}()<>|&;=%:,-. \t\n\rab")
                .ofMaxLength(12);
        Arbitrary<String> known = Arbitraries.of(Texts.deliverable()).filter(text -> text.length() < 200);
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(12)
                .filter(text -> text.chars().noneMatch(c -> c == 0 || Character.isSurrogate((char) c)));
        return Arbitraries.oneOf(signs, known, any);
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("random-line");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recorder recorder() {
        try {
            return new Recorder(DIRECTORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterContainer
    static void removeDirectory() {
        Program.of("rm", "-rf", DIRECTORY.toString()).run().orFail();
    }
}
