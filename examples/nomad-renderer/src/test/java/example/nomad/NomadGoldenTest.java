package example.nomad;

import io.pilotconfig.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The jobs of the settings that people may copy, as a person has reviewed them. */
class NomadGoldenTest {
    @TestFactory
    Stream<DynamicTest> everyExampleGivesItsJob() {
        return GoldenFiles.of(Path.of("../settings"), Path.of("rendered")).tests(new NomadRenderer());
    }
}
