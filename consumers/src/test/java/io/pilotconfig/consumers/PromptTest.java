package io.pilotconfig.consumers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A line that a person pastes at a prompt, where history and line editing are on the watch. */
class PromptTest {
    @ParameterizedTest
    @EnumSource(
            value = Shell.class,
            names = {"BASH", "ZSH"})
    void aPastedLine(Shell shell, @TempDir Path directory) throws IOException {
        List<String> words = words(text -> !text.contains("\r") && !text.contains("\u001b"));
        Recorder recorder = new Recorder(directory);
        try (Prompt prompt = Prompt.of(shell, directory, recorder.environment())) {
            prompt.paste(line(words, false));
            prompt.type("exit\n");
            assertThat(prompt.exitStatus()).isZero();
        }

        assertThat(recorder.words()).startsWith("docker", "run").endsWith(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({"BASH, false", "BASH, true", "ZSH, false", "ZSH, true"})
    void aLineThatLooksTyped(Shell shell, boolean oneLine, @TempDir Path directory) throws IOException {
        List<String> words = words(text -> !Texts.hasControl(text.replace("\n", "")));
        Recorder recorder = new Recorder(directory);
        try (Prompt prompt = Prompt.of(shell, directory, recorder.environment())) {
            prompt.type(line(words, oneLine));
            prompt.type("exit\n");
            assertThat(prompt.exitStatus()).isZero();
        }

        assertThat(recorder.words()).startsWith("docker", "run").endsWith(words.toArray(String[]::new));
    }

    private static String line(List<String> words, boolean oneLine) {
        Map<String, Object> options = Map.of("interactive", false, "oneLine", oneLine);
        return Pilot.line("docker", Settings.with(Map.of("command", words, "targets", Map.of("docker", options))))
                .text();
    }

    private static List<String> words(Predicate<String> wanted) {
        List<String> words = new ArrayList<>(List.of("first"));
        Texts.deliverable().stream()
                .filter(text -> text.length() < 1_000)
                .filter(wanted)
                .forEach(words::add);
        return words;
    }
}
