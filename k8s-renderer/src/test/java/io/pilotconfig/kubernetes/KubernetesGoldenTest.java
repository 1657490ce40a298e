package io.pilotconfig.kubernetes;

import io.pilotconfig.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The files as users will read them, each reviewed by eye. */
class KubernetesGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> golden() {
        return GoldenFiles.of(FOLDER.resolve("input"), FOLDER.resolve("kubernetes"))
                .tests(new KubernetesRenderer());
    }
}
