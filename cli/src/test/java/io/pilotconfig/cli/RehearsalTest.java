package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalTest {
    @Test
    void rendersForEveryTargetAndChecksWhatIsWrong(@TempDir Path directory) throws Exception {
        assertThat(run(directory)).isZero();

        assertThat(namesIn(directory.resolve("output")))
                .contains("docker-run.sh", "podman-run.sh", "compose.yaml", "manifest.yaml", "ospool-pilot.container");
        assertThat(TestRun.run("validate", directory.resolve("good.yaml").toString())
                        .status())
                .isEqualTo(ExitStatus.DONE);
        assertThat(TestRun.run("validate", directory.resolve("wrong.yaml").toString())
                        .status())
                .isEqualTo(ExitStatus.INVALID_SETTINGS);
    }

    private static int run(Path directory) throws IOException, InterruptedException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Rehearsal.class.getName(),
                        directory.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private static List<String> namesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
