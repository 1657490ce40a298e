package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what an earlier run wrote is ever removed, and only on demand. */
class PruneTest {
    @TempDir
    Path root;

    private TreeFixture tree;

    @BeforeEach
    void generate() {
        tree = new TreeFixture(root);
        tree.generate("ep1/unit=one", "ep1/run.sh*=run", "ep2/unit=two");
    }

    @Test
    void withoutItStaleFilesStayAndAreNotForgotten() {
        assertThat(tree.generate("ep1/unit=one")).isEmpty();
        assertThat(tree.content()).containsExactly("ep1/run.sh=run", "ep1/unit=one", "ep2/unit=two");

        assertThat(prune("ep1/unit=one")).containsExactly("removed ep1/run.sh", "removed ep2/unit");
        assertThat(tree.content()).containsExactly("ep1/unit=one");
        assertThat(prune("ep1/unit=one")).isEmpty();
    }

    @Test
    void removesTheDirectoriesThatItMade() {
        prune("ep1/unit=one");

        assertThat(root.resolve("ep2")).doesNotExist();
    }

    @Test
    void leavesADirectoryThatWasThereOrHoldsFilesOfOthers() throws IOException {
        Files.createDirectory(root.resolve("ep3"));
        tree.generate("ep1/unit=one", "ep2/unit=two", "ep3/unit=three");
        Files.writeString(root.resolve("ep2/notes"), "mine");
        Files.writeString(root.resolve("ep1/extra"), "mine");

        assertThat(prune())
                .containsExactly("removed ep1/run.sh", "removed ep1/unit", "removed ep2/unit", "removed ep3/unit");

        assertThat(tree.content()).containsExactly("ep1/extra=mine", "ep2/notes=mine", "ep3");
    }

    @Test
    void keepsAFileThatSomebodyChangedAndSaysSo() throws IOException {
        Files.writeString(root.resolve("ep2/unit"), "TWO");

        assertThat(prune("ep1/unit=one")).containsExactly("removed ep1/run.sh", "kept ep2/unit");
        assertThat(prune("ep1/unit=one")).containsExactly("kept ep2/unit");

        Files.writeString(root.resolve("ep2/unit"), "two");
        assertThat(prune("ep1/unit=one")).containsExactly("removed ep2/unit");
        assertThat(tree.content()).containsExactly("ep1/unit=one");
    }

    @Test
    void keepsWhatIsNoFileAnyMore() throws IOException {
        Path victim = Files.writeString(root.resolve("victim"), "two");
        Files.delete(root.resolve("ep2/unit"));
        Files.createSymbolicLink(root.resolve("ep2/unit"), victim);

        assertThat(prune("ep1/unit=one", "ep1/run.sh*=run")).containsExactly("kept ep2/unit");
        assertThat(victim).hasContent("two");
    }

    @Test
    void forgetsWhatSomebodyRemoved() throws IOException {
        Files.delete(root.resolve("ep2/unit"));
        Files.delete(root.resolve("ep1/run.sh"));

        assertThat(prune("ep1/unit=one")).isEmpty();
        assertThat(root.resolve("ep2")).doesNotExist();
        assertThat(root.resolve(".pilotconfig.json")).content().doesNotContain("ep2", "run.sh");
    }

    @Test
    void leavesThePilotsOfOtherRuns() {
        tree.only("ep1");

        assertThat(prune("ep1/unit=one")).containsExactly("removed ep1/run.sh");
        assertThat(tree.content()).containsExactly("ep1/unit=one", "ep2/unit=two");

        tree.only("");
        assertThat(prune("ep1/unit=one")).containsExactly("removed ep2/unit");
    }

    @Test
    void forgetsEverythingWhereTheManifestIsDamaged() throws IOException {
        for (String damaged : new String[] {
            "",
            "{}",
            "{\"pilotconfig\":1,\"pilots\":{\n",
            "{\"pilotconfig\":1,\"pilots\":{\n\"../x\":{\"made\":true,\"files\":{\"a\":\"0-0\"}}\n}}\n",
            "{\"pilotconfig\":1,\"pilots\":{\n\"x\":{\"made\":true,\"files\":{\"../a\":\"0-0\"}}\n}}\n",
            "{\"pilotconfig\":1,\"pilots\":{\n\"x\":{\"made\":1}\n}}\n",
            "{\"pilotconfig\":1,\"pilots\":{\n\"x\"\n}}\n"
        }) {
            Files.writeString(root.resolve(".pilotconfig.json"), damaged);
            try (OutputTree opened = OutputTree.open(root, OutputOptions.DEFAULTS)) {
                assertThat(opened.isForgetful()).as(damaged).isTrue();
            }
        }

        assertThat(prune("ep1/unit=one")).isEmpty();
        assertThat(tree.content()).containsExactly("ep1/run.sh=run", "ep1/unit=one", "ep2/unit=two");
        try (OutputTree opened = OutputTree.open(root, OutputOptions.DEFAULTS)) {
            assertThat(opened.isForgetful()).isFalse();
        }
    }

    private List<String> prune(String... files) {
        return tree.with(OutputOptions.DEFAULTS.withPrune(true)).generate(files);
    }
}
