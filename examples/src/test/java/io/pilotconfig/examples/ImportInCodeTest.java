package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ImportInCodeTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private Optional<String> settingsOf(String file) throws IOException {
        String text = Files.readString(Path.of("launch", file));
        return ImportInCode.settingsOf("docker", file, text, new PrintStream(said, true, StandardCharsets.UTF_8));
    }

    @Test
    void givesSettingsAndSaysWhatTheyLeaveOut() throws IOException {
        assertThat(settingsOf("start-pilot.sh"))
                .hasValueSatisfying(settings -> assertThat(settings)
                        .contains("\nsite: CHTC\n", "\nimage: hub.osg-htc.org/osg-htc/ospool-ep:25-release\n"));
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("start-pilot.sh:12:3: warning[import-dropped]");
    }

    @Test
    void givesNoSettingsOfWhatOnlyAShellKnows() throws IOException {
        assertThat(settingsOf("variables.sh")).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("variables.sh:3:6: error[import-expansion]");
    }
}
