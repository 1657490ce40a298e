package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every settings file that people may copy is right for the targets it is for. */
class ExampleSettingsTest {
    @ParameterizedTest
    @CsvSource({
        "cvmfsexec.yaml, docker",
        "cvmfsexec.yaml, podman",
        "bind-mount.yaml, docker",
        "bind-mount.yaml, podman",
        "service.yaml, docker",
        "service.yaml, podman"
    })
    void theExampleRenders(String file, String target) throws Exception {
        assertThat(SettingsFile.render(Path.of("settings", file), target)).startsWith(target + " run \\\n");
    }
}
