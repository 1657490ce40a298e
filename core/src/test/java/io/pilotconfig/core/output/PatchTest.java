package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The differences that a check predicts are a patch, and the tree with the patch applied is the one that the run makes. */
class PatchTest {
    private static final int TREES = 25;
    private static final OutputOptions PRUNE = OutputOptions.DEFAULTS.withPrune(true);

    @TempDir
    Path scratch;

    private final Random random = new Random(5);

    @ParameterizedTest
    @ValueSource(strings = {"patch -p1 -s", "git apply"})
    void leadsFromTheOldTreeToTheNew(String program) throws Exception {
        assumeTrue(isInstalled(program), program + " is not installed");
        for (int i = 0; i < TREES; i++) {
            String[] before = files();
            String[] after = files();
            Path patched = scratch.resolve("patched-" + i);
            new TreeFixture(patched).generate(before);
            byte[] patch = patch(patched, PRUNE.withCheck(true), after);

            Path run = scratch.resolve("run-" + i);
            new TreeFixture(run).generate(before);
            assertThat(patch(run, PRUNE, after)).as("prediction and record").isEqualTo(patch);

            apply(program, patched, patch);
            assertThat(contentAndModes(patched)).isEqualTo(contentAndModes(run));
            assertThat(patch(patched, PRUNE.withCheck(true), after)).isEmpty();
        }
    }

    private byte[] patch(Path root, OutputOptions options, String... files) {
        ByteArrayOutputStream patch = new ByteArrayOutputStream();
        new TreeFixture(root)
                .with(options.withDiff(true))
                .changes(files)
                .forEach(change -> change.diff().ifPresent(diff -> patch.writeBytes(diff.bytes())));
        return patch.toByteArray();
    }

    /** A few pilots with a few files of a few lines, so that two of these have much in common. */
    private String[] files() {
        List<String> files = new ArrayList<>();
        for (int pilot = 0; pilot < 4; pilot++) {
            for (int file = 0; file < 4; file++) {
                if (random.nextInt(5) > 0) {
                    files.add("ep" + pilot + "/file" + file + (random.nextInt(3) == 0 ? "*=" : "=") + text());
                }
            }
        }
        return files.toArray(String[]::new);
    }

    private String text() {
        String lines = random.ints(random.nextInt(30), 0, 4)
                .mapToObj(i -> List.of("a", "", "-- b", "@@ -1 +1 @@ \u00fc").get(i) + "\n")
                .collect(Collectors.joining());
        return lines + (random.nextInt(3) == 0 ? "end" : "");
    }

    private void apply(String program, Path directory, byte[] patch) throws Exception {
        if (patch.length > 0) {
            Process process = new ProcessBuilder(program.split(" "))
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(patch);
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(said).isZero();
        }
    }

    private static List<String> contentAndModes(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .map(path -> root.relativize(path) + " " + isExecutable(path) + " " + TreeFixture.text(path))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isExecutable(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path))
                    .startsWith("rwx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isInstalled(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program.split(" ")[0], "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
