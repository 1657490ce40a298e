package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a short run loads, which is most of what it costs. Time itself is measured in {@code benchmarks}, and never
 * asserted on.
 */
class ColdStartTest {
    /** What takes longer to start than all the rest of a plain run. */
    private static final List<String> NOT_NEEDED = List.of(
            "picocli.CommandLine$Model",
            "org.hibernate.",
            "jakarta.validation.",
            "com.fasterxml.",
            "java.util.logging.",
            "io.pilotconfig.core.explain.");

    /** Each costs as much as ten classes: code on the path of a plain run does without, but for the keys of sections. */
    private static final int MOST_LAMBDAS = 95;

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"render docker", "render podman", "validate"})
    void plainRunLoadsLittle(String command) throws Exception {
        List<String> loaded = loadedBy(command);

        assertThat(loaded).contains("io.pilotconfig.core.check.SettingsChecker");
        assertThat(loaded.stream().filter(name -> NOT_NEEDED.stream().anyMatch(name::startsWith)))
                .isEmpty();
    }

    @Test
    void plainRunLinksFewLambdas() throws Exception {
        assertThat(loadedBy("render docker"))
                .filteredOn(name -> name.startsWith("io.pilotconfig.") && name.contains("$$Lambda"))
                .hasSizeLessThan(MOST_LAMBDAS);
    }

    @Test
    void aTargetLoadsNoOther() throws Exception {
        assertThat(loadedBy("render docker").stream().filter(name -> name.startsWith("io.pilotconfig.kubernetes.")))
                .containsExactly("io.pilotconfig.kubernetes.KubernetesRenderer");
    }

    private List<String> loadedBy(String command) throws IOException, InterruptedException {
        Path log = directory.resolve("classes");
        String settings = Samples.file(directory, "site.yaml", Samples.CLEAN);
        List<String> java = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:file=" + log + "::filecount=0",
                "-cp",
                System.getProperty("java.class.path"),
                "io.pilotconfig.cli.Main");
        Process process = new ProcessBuilder(Stream.of(java, List.of(command.split(" ")), List.of(settings))
                        .flatMap(List::stream)
                        .toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(line.lastIndexOf(']') + 2, line.indexOf(" source: ")))
                .toList();
    }
}
