package example.nomad;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar with the renderer: beside the command as a person runs it, and as a module beside others. */
class BesideTheCommandTest {
    private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();
    private static final Path SETTINGS = Path.of("../settings/cvmfsexec.yaml");

    @TempDir
    Path directory;

    @Test
    void theCommandFindsItByItsVariable() throws Exception {
        Path jar = jar();
        List<String> command = List.of("-cp", others(), "io.pilotconfig.cli.Main");

        assertThat(run(jar.toString(), command, "targets"))
                .startsWith("0\n")
                .contains("a job for `nomad job run -json`");
        assertThat(run(jar.toString(), command, "render", "nomad", SETTINGS.toString()))
                .startsWith("0\n")
                .contains("\"Driver\": \"docker\"")
                .contains("\"OSG_SQUID_LOCATION\": \"http://squid.example.edu:3128\"");
    }

    @Test
    void theModulePathFindsItToo() throws Exception {
        List<String> command = List.of(
                "--module-path",
                CLASSES + File.pathSeparator + modules(),
                "--add-modules",
                "example.nomad",
                "-m",
                "io.pilotconfig.cli/io.pilotconfig.cli.Main");

        assertThat(run("", command, "targets")).startsWith("0\n").contains("a job for `nomad job run -json`");
    }

    private Path jar() throws IOException {
        Path jar = directory.resolve("nomad.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> files = Files.walk(CLASSES)) {
            for (Path each : files.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(CLASSES.relativize(each).toString()));
                Files.copy(each, entries);
            }
        }
        return jar;
    }

    /** The exit status in a line, and what the command printed. */
    private static String run(String plugins, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PILOTCONFIG_PLUGINS", plugins);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() + "\n" + printed;
    }

    private static String others() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).equals(CLASSES))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** What the command needs, without what only tests need. */
    private static String modules() {
        return Arrays.stream(others().split(File.pathSeparator))
                .filter(entry -> !entry.matches(".*(?:test-classes|testkit|jqwik|junit|assertj|databind|opentest4j).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
