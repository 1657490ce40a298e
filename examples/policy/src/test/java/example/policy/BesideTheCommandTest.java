package example.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.explain.Explanation;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar with the rule, beside the command as a person runs it. */
class BesideTheCommandTest {
    private static final Path CLASSES = Path.of("target/classes");

    @TempDir
    Path directory;

    private Path settings = Path.of("");

    @BeforeEach
    void writeTheJarAndSettings() throws IOException {
        settings = Files.writeString(directory.resolve("site.yaml"), Explanation.BASE);
        try (OutputStream file = Files.newOutputStream(directory.resolve("policy.jar"));
                JarOutputStream jar = new JarOutputStream(file);
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(CLASSES.relativize(each).toString()));
                Files.copy(each, jar);
            }
        }
    }

    @Test
    void theRuleIsCheckedAndExplained() throws Exception {
        assertThat(run("validate", settings.toString()))
                .startsWith("1\n" + settings + ":7:8: error[example-foreign-image]: ");
        assertThat(run("explain-code", "example-foreign-image")).startsWith("0\nexample-foreign-image (error)\n");
    }

    @Test
    void nothingIsRenderedThatBreaksIt() throws Exception {
        assertThat(run("render", "docker", settings.toString()))
                .startsWith("1\n")
                .contains("error[example-foreign-image]")
                .doesNotContain("docker run");
    }

    /** The exit status in a line, and what the command printed. */
    private String run(String... arguments) throws IOException, InterruptedException {
        String withoutUs = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).equals(CLASSES.toAbsolutePath()))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                withoutUs,
                "io.pilotconfig.cli.Main"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PILOTCONFIG_PLUGINS", directory.toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + printed;
    }
}
