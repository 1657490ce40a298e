package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A tree is known again by what was put there. */
class TreeStateTest {
    private static final String[] FILES = {"ep1/run.sh*=run", "ep1/unit=one", "ep2/unit=two"};

    @TempDir
    Path root;

    private TreeState written = TreeState.NOTHING;

    @BeforeEach
    void generate() {
        written = written(root, FILES);
    }

    private static TreeState written(Path root, String... files) {
        try (OutputTree tree = OutputTree.open(root, OutputOptions.DEFAULTS)) {
            TreeFixture.pilots(files).forEach(tree::put);
            tree.finish(pilot -> true);
            return tree.written();
        }
    }

    private Optional<TreeState> found() {
        try (OutputTree tree = OutputTree.open(root, OutputOptions.DEFAULTS)) {
            return tree.found(pilot -> true, () -> {});
        }
    }

    @Test
    void whatWasWrittenIsFound() {
        assertThat(written.files()).isEqualTo(3);
        assertThat(found()).contains(written);
    }

    @Test
    void whatWasThereAlreadyCountsAsWritten(@TempDir Path other) {
        assertThat(written(root, FILES)).isEqualTo(written);
        assertThat(written(other, FILES)).isEqualTo(written);
    }

    @Test
    void everyPilotInTheScopeIsLookedAt() {
        List<String> asked = new ArrayList<>();
        List<String> looked = new ArrayList<>();
        try (OutputTree tree = OutputTree.open(root, OutputOptions.DEFAULTS.withCheck(true))) {
            Optional<TreeState> second =
                    tree.found(pilot -> asked.add(pilot) && pilot.equals("ep2"), () -> looked.add("one"));

            assertThat(second).map(TreeState::files).contains(1L);
        }
        assertThat(asked).containsExactly("ep1", "ep2");
        assertThat(looked).hasSize(1);
    }

    @Test
    void namesBytesAndModesMatter() {
        assertThat(List.of(
                        state("ep1/unit=one"),
                        state("ep2/unit=one"),
                        state("ep1/one=one"),
                        state("ep1/unit=oNe"),
                        state("ep1/unit*=one"),
                        state("ep1/unit=one", "ep1/more=one")))
                .doesNotHaveDuplicates();
        assertThat(state("ep1/unit=one", "ep2/unit=two"))
                .as("in another order")
                .isEqualTo(state("ep2/unit=two", "ep1/unit=one"))
                .as("exchanged")
                .isNotEqualTo(state("ep1/unit=two", "ep2/unit=one"));
    }

    private static TreeState state(String... files) {
        TreeState state = TreeState.NOTHING;
        for (String file : files) {
            for (RenderedFile rendered :
                    TreeFixture.pilots(file).values().iterator().next()) {
                state = WantedFile.of(rendered).addTo(state, file.substring(0, 3));
            }
        }
        return state;
    }

    @Test
    void aFileThatSomebodyChangedIsNoticed() throws IOException {
        Files.writeString(root.resolve("ep2/unit"), "TWO");

        assertThat(found()).isEmpty();
    }

    @Test
    void soIsOneOfAnotherLengthHoweverLong() throws IOException {
        try (var file = new java.io.RandomAccessFile(root.resolve("ep2/unit").toFile(), "rw")) {
            file.setLength(5L << 30);
        }

        assertThat(found()).isEmpty();
    }

    @Test
    void soAreAModeAFileThatIsGoneAndOneInItsPlace() throws IOException {
        Files.setPosixFilePermissions(root.resolve("ep1/run.sh"), PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(found()).isNotEmpty().isNotEqualTo(Optional.of(written));
        Files.setPosixFilePermissions(root.resolve("ep1/run.sh"), PosixFilePermissions.fromString("rwxrwxr-x"));
        assertThat(found()).isEmpty();
        Files.delete(root.resolve("ep1/run.sh"));
        assertThat(found()).isEmpty();
        Files.createSymbolicLink(root.resolve("ep1/run.sh"), Path.of("unit"));
        assertThat(found()).isEmpty();
        Files.delete(root.resolve("ep1/run.sh"));
        Files.createDirectory(root.resolve("ep1/run.sh"));
        assertThat(found()).isEmpty();
    }

    @Test
    void soIsADirectoryThatIsALinkToWhereItWasMoved(@TempDir Path elsewhere) throws IOException {
        Files.move(root.resolve("ep1"), elsewhere.resolve("ep1"));
        Files.createSymbolicLink(root.resolve("ep1"), elsewhere.resolve("ep1"));

        assertThat(found()).isEmpty();
    }

    @Test
    void soIsWhatAKilledRunLeft() throws IOException {
        Path leftover = Files.writeString(root.resolve("ep2/.pilotconfig-1.tmp"), "half");
        assertThat(found()).isEmpty();
        Files.delete(leftover);
        assertThat(found()).contains(written);

        try (OutputTree killed = OutputTree.open(root, OutputOptions.DEFAULTS)) {
            killed.put("ep3", TreeFixture.pilots("ep3/unit=three").get("ep3"));
        }
        assertThat(found()).isEmpty();
    }

    @Test
    void ofADamagedManifestNothingIsBelieved() throws IOException {
        Path manifest = root.resolve(".pilotconfig.json");
        Files.writeString(manifest, Files.readString(manifest).replace("}}\n", ""));

        assertThat(found()).isEmpty();
    }

    @Test
    void aFileThatEarlierRunsWroteIsOneMore() {
        TreeState fewer = written(root, "ep1/unit=one", "ep2/unit=two");

        assertThat(found()).isNotEmpty().isNotEqualTo(Optional.of(fewer));
    }
}
