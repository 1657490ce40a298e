package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check tells what a run would do, and does nothing. */
class CheckedTreeTest {
    private static final OutputOptions PRUNE = OutputOptions.DEFAULTS.withPrune(true);

    @TempDir
    Path scratch;

    @Test
    void ofADirectoryThatIsNotThere() {
        Path root = scratch.resolve("missing/out");

        assertThat(check(root, "ep1/unit=one", "ep2/unit=two")).containsExactly("created ep1/unit", "created ep2/unit");
        assertThat(scratch.resolve("missing")).doesNotExist();
    }

    @Test
    void predictsWhatTheRunDoes() throws IOException {
        new TreeFixture(scratch).generate("ep1/unit=one", "ep1/run.sh*=run", "ep2/unit=two", "ep3/unit=three");
        Files.writeString(scratch.resolve("ep1/.pilotconfig-1.tmp"), "half");
        Files.setPosixFilePermissions(scratch.resolve("ep1/run.sh"), PosixFilePermissions.fromString("rw-------"));
        String[] next = {"ep1/unit=ONE", "ep1/run.sh*=run", "ep3/unit=three", "ep4/unit=four"};
        Map<String, String> before = snapshot();

        List<String> predicted = check(scratch, next);

        assertThat(snapshot()).isEqualTo(before);
        assertThat(predicted)
                .isEqualTo(new TreeFixture(scratch).with(PRUNE).generate(next))
                .containsExactly("changed ep1/unit", "changed ep1/run.sh", "created ep4/unit", "removed ep2/unit");
        assertThat(check(scratch, next)).isEmpty();
    }

    @Test
    void needsNoLockAndNoManifest() throws IOException {
        new TreeFixture(scratch).generate("ep1/unit=one");
        try (OutputTree other = OutputTree.open(scratch, OutputOptions.DEFAULTS)) {
            assertThat(check(scratch, "ep1/unit=one")).isEmpty();
            assertThat(other.isForgetful()).isFalse();
        }
        Files.delete(scratch.resolve(".pilotconfig.lock"));
        Files.delete(scratch.resolve(".pilotconfig.json"));

        assertThat(check(scratch, "ep1/unit=one")).isEmpty();
        assertThat(scratch.resolve(".pilotconfig.lock")).doesNotExist();
    }

    private static List<String> check(Path root, String... files) {
        return new TreeFixture(root).with(PRUNE.withCheck(true)).generate(files);
    }

    private Map<String, String> snapshot() throws IOException {
        Map<String, String> snapshot = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(scratch)) {
            for (Path path : paths.toList()) {
                snapshot.put(path.toString(), Files.readAttributes(path, "unix:ino,mode,lastModifiedTime,size") + "");
            }
        }
        return snapshot;
    }
}
