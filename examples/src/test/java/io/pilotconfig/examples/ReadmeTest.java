package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the README shows is what is here, compiled, and what comes out of it. */
class ReadmeTest {
    private static final Path README = Path.of("../README.md");

    @ParameterizedTest
    @CsvSource({"SettingsInCode.java, in code", "SettingsFile.java, from a file"})
    void theReadmeQuotesThePrograms(String file, String part) throws IOException {
        String source = Files.readString(Path.of("src/main/java/io/pilotconfig/examples", file));
        String begin = "// README: " + part + "\n";
        String quoted =
                source.substring(source.indexOf(begin) + begin.length(), source.indexOf("        // README: end"));

        assertThat(Files.readString(README))
                .contains("```java\n" + quoted.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void theReadmeShowsTheFirstSettingsFileAndItsCommand() throws IOException {
        String settings = Files.readString(Path.of("settings/cvmfsexec.yaml"));
        String withoutComments = settings.substring(settings.indexOf("site:"));

        assertThat(Files.readString(README))
                .contains("```yaml\n" + withoutComments + "```")
                .contains("```sh\n" + SettingsFile.render(Path.of("settings/cvmfsexec.yaml"), "docker") + "```");
    }

    @Test
    void theReadmeShowsTheProblemsOfTheWrongFile() throws IOException {
        String problems = SettingsFile.render(Path.of("settings/wrong.yaml"), "docker");
        String squid = problems.substring(
                problems.indexOf("settings/wrong.yaml:5:"), problems.indexOf("settings/wrong.yaml:6:"));

        assertThat(Files.readString(README)).contains("examples/" + squid);
        assertThat(problems).doesNotContain("this-never-shows-up-anywhere");
    }

    @Test
    void settingsInCodeGiveTheSameLineAsAFile() {
        assertThat(SettingsInCode.dockerRun())
                .startsWith("docker run \\\n")
                .contains("    -e GLIDEIN_Site=CHTC \\\n", "    --device=/dev/fuse \\\n")
                .endsWith("    opensciencegrid/osgvo-docker-pilot:release\n");
    }
}
