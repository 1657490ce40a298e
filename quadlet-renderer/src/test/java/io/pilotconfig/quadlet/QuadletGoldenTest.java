package io.pilotconfig.quadlet;

import io.pilotconfig.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The units as users will read them, each reviewed by eye. */
class QuadletGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");

    @TestFactory
    Stream<DynamicTest> golden() {
        return GoldenFiles.of(FOLDER.resolve("input"), FOLDER.resolve("quadlet"))
                .tests(new QuadletRenderer());
    }
}
