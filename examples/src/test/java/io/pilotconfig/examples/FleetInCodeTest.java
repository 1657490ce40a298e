package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetInCodeTest {
    private static final Path FLEET = Path.of("fleet/fleet.yaml");

    @TempDir
    Path directory;

    @Test
    void namesThePilotsWithErrors() throws IOException {
        Path broken = directory.resolve("fleet.yaml");
        Files.writeString(broken, Files.readString(FLEET).replace("resource: CHTC-EP2", "resource: '!'"));

        assertThat(FleetInCode.wrongPilots(FLEET)).isEmpty();
        assertThat(FleetInCode.wrongPilots(broken)).containsExactly("ep2.example.edu");
    }

    @Test
    void writesTheFilesOfEachPilot() throws IOException {
        assertThat(FleetInCode.write(FLEET, directory).hasErrors()).isFalse();

        assertThat(directory.resolve("ep1.example.edu/ep1.example.edu.container"))
                .exists();
    }
}
