package io.pilotconfig.docker;

import io.pilotconfig.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The lines as users will read them, each reviewed by eye. */
class RunGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> docker() {
        return golden("docker").tests(new DockerRenderer());
    }

    @TestFactory
    Stream<DynamicTest> podman() {
        return golden("podman").tests(new PodmanRenderer());
    }

    private static GoldenFiles golden(String target) {
        return GoldenFiles.of(FOLDER.resolve("input"), FOLDER.resolve(target));
    }
}
