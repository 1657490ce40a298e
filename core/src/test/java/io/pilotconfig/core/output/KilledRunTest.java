package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run may be killed at any moment: no file is half-written, and the next run brings everything in order. */
class KilledRunTest {
    private static final int KILLS = 15;
    private static final long SEED = 20261122;

    @TempDir
    Path scratch;

    @Test
    void theNextRunMakesTheTreeThatAFreshOneIs() throws Exception {
        Random random = new Random(SEED);
        Path root = Files.createDirectory(scratch.resolve("out"));
        Path mine = Files.writeString(Files.createDirectory(root.resolve("ep7")).resolve("notes"), "mine");
        for (int kill = 0; kill < KILLS; kill++) {
            killOneAfter(random.nextInt(120), root);
            assertEveryFileIsWhole(root);

            int version = random.nextInt(EndlessRun.VERSIONS);
            new TreeFixture(root).with(OutputOptions.DEFAULTS.withPrune(true)).generate(EndlessRun.files(version));

            Path fresh = scratch.resolve("fresh-" + kill);
            new TreeFixture(fresh).generate(EndlessRun.files(version));
            Files.createDirectories(fresh.resolve("ep7"));
            Files.writeString(fresh.resolve("ep7/notes"), "mine");
            assertThat(TreeFixture.content(root)).isEqualTo(TreeFixture.content(fresh));
        }
        assertThat(mine).hasContent("mine");
    }

    private static void killOneAfter(int millis, Path root) throws Exception {
        Process child = EndlessRun.start(root);
        try {
            assertThat(child.getInputStream().read()).as("it works").isEqualTo('.');
            Thread.sleep(millis);
            assertThat(child.isAlive()).isTrue();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private static void assertEveryFileIsWhole(Path root) throws IOException {
        List<String> known = Stream.iterate(0, version -> version + 1)
                .limit(EndlessRun.VERSIONS)
                .flatMap(version -> Stream.of(EndlessRun.files(version)))
                .toList();
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file -> !file.getFileName().toString().startsWith(".pilotconfig"))
                    .filter(file -> !file.endsWith("notes"))
                    .forEach(file -> assertThat(known).contains(root.relativize(file) + "=" + TreeFixture.text(file)));
        }
    }
}
