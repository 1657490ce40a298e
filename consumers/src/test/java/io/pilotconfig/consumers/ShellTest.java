package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shell makes the same words of a line, whatever stands in it: here recorded, without an engine. */
class ShellTest {
    private final List<String> texts = Texts.deliverable();
    private Recorder recorder;

    @BeforeEach
    void makeRecorder(@TempDir Path directory) throws IOException {
        recorder = new Recorder(directory);
    }

    static Stream<Arguments> everyShellAndEngine() {
        return Stream.of(Shell.values())
                .flatMap(shell -> Stream.of(Engine.values()).map(engine -> Arguments.of(shell, engine)));
    }

    @ParameterizedTest
    @MethodSource("everyShellAndEngine")
    void everyTextIsAWordOfTheCommand(Shell shell, Engine engine) {
        assertThat(recorder.words(shell, line(engine, Map.of("command", nonEmptyFirst()))))
                .startsWith(engine.id(), "run")
                .endsWith(nonEmptyFirst().toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("everyShellAndEngine")
    void everyTextIsAVariable(Shell shell, Engine engine) {
        Map<String, String> environment = new TreeMap<>();
        List<String> expected = new ArrayList<>();
        for (String text : texts) {
            if (engine == Engine.DOCKER || !text.contains("\r\n")) {
                String name = "V%03d".formatted(environment.size());
                environment.put(name, text);
                expected.add("-e");
                expected.add(name + "=" + text);
            }
        }

        assertThat(recorder.words(shell, line(engine, Map.of("environment", environment))))
                .containsSequence(expected);
    }

    @ParameterizedTest
    @MethodSource("everyShellAndEngine")
    void aPipedLineAndALongLineAreTheSameWords(Shell shell, Engine engine) {
        Map<String, Object> settings = Map.of("command", nonEmptyFirst());
        String line = line(engine, settings);
        Map<String, Object> oneLine = Map.of("interactive", false, "oneLine", true);
        String longLine = line(
                engine, Map.of("command", nonEmptyFirst(), "targets", Map.of("docker", oneLine, "podman", oneLine)));
        List<String> words = recorder.words(shell, line);

        assertThat(longLine).isNotEqualTo(line);
        assertThat(recorder.wordsOfPipe(shell, line)).isEqualTo(words);
        assertThat(recorder.words(shell, longLine)).isEqualTo(words);
        assertThat(recorder.wordsOfPipe(shell, longLine)).isEqualTo(words);
    }

    private List<String> nonEmptyFirst() {
        List<String> words = new ArrayList<>(List.of("first"));
        words.addAll(texts);
        return words;
    }

    private static String line(Engine engine, Map<String, ?> settings) {
        return Pilot.line(engine.id(), Settings.with(settings)).text();
    }
}
