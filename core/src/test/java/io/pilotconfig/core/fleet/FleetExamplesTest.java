package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Fleets, each with everything that is said about it, word for word. */
class FleetExamplesTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/fleets");

    static List<Path> fleets() throws IOException {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fleets")
    void whatIsSaidIsWrittenDown(Path fleet) throws IOException {
        Path expected = fleet.resolveSibling(fleet.getFileName() + ".txt");
        String said = Checks.text(Fleets.report(fleet).diagnostics());
        if (Boolean.getBoolean("examples.update")) {
            assertThat(System.getenv("CI")).isNull();
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }
}
