package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputTreeTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path scratch;

    private Path root;
    private TreeFixture tree;

    @BeforeEach
    void chooseRoot() {
        root = scratch.resolve("a/out");
        tree = new TreeFixture(root);
    }

    @Test
    void makesADirectoryForEachPilot() {
        assertThat(tree.generate("ep1/run.sh*=one", "ep1/unit=two", "ep2/unit=three"))
                .containsExactly("created ep1/run.sh", "created ep1/unit", "created ep2/unit");
        assertThat(tree.content()).containsExactly("ep1/run.sh=one", "ep1/unit=two", "ep2/unit=three");
    }

    @Test
    void touchesNothingThatIsRight() throws IOException {
        tree.generate("ep1/unit=one", "ep2/unit=two");
        Files.setLastModifiedTime(root.resolve("ep1/unit"), LONG_AGO);
        Object inode = Files.getAttribute(root.resolve("ep1/unit"), "unix:ino");
        List<FileTime> times = times();

        assertThat(tree.generate("ep1/unit=one", "ep2/unit=two")).isEmpty();

        assertThat(times()).isEqualTo(times);
        assertThat(Files.getAttribute(root.resolve("ep1/unit"), "unix:ino")).isEqualTo(inode);
    }

    private List<FileTime> times() throws IOException {
        return List.of(
                Files.getLastModifiedTime(root),
                Files.getLastModifiedTime(root.resolve("ep1")),
                Files.getLastModifiedTime(root.resolve("ep1/unit")),
                Files.getLastModifiedTime(root.resolve(".pilotconfig.json")),
                Files.getLastModifiedTime(root.resolve(".pilotconfig.lock")));
    }

    @Test
    void changesOnlyWhatIsDifferent() throws IOException {
        tree.generate("ep1/unit=one", "ep1/other=same", "ep2/unit=two");
        Files.setLastModifiedTime(root.resolve("ep1/other"), LONG_AGO);

        assertThat(tree.generate("ep1/unit=ONE", "ep1/other=same", "ep2/unit=two"))
                .containsExactly("changed ep1/unit");

        assertThat(tree.content()).containsExactly("ep1/other=same", "ep1/unit=ONE", "ep2/unit=two");
        assertThat(Files.getLastModifiedTime(root.resolve("ep1/other"))).isEqualTo(LONG_AGO);
    }

    @Test
    void repairsWhatAPowerLossTook() throws IOException {
        tree.generate("ep1/unit=one", "ep2/unit=two", "ep3/unit=three");
        Files.writeString(root.resolve("ep1/unit"), "");
        Files.delete(root.resolve("ep2/unit"));
        Files.write(root.resolve("ep3/unit"), new byte[5]);

        assertThat(tree.generate("ep1/unit=one", "ep2/unit=two", "ep3/unit=three"))
                .containsExactly("changed ep1/unit", "created ep2/unit", "changed ep3/unit");
    }

    @Test
    void givesFiles0644AndScripts0755() throws IOException {
        tree.generate("ep1/run.sh*=one", "ep1/unit=two");

        assertThat(mode("ep1/run.sh")).isEqualTo("rwxr-xr-x");
        assertThat(mode("ep1/unit")).isEqualTo("rw-r--r--");
    }

    @Test
    void aWrongModeIsADifference() throws IOException {
        tree.generate("ep1/run.sh*=one", "ep1/unit=two");
        Files.setPosixFilePermissions(root.resolve("ep1/run.sh"), PosixFilePermissions.fromString("rw-r--r--"));
        Files.setPosixFilePermissions(root.resolve("ep1/unit"), PosixFilePermissions.fromString("rw-rw-rw-"));

        assertThat(tree.generate("ep1/run.sh*=one", "ep1/unit=two"))
                .containsExactly("changed ep1/run.sh", "changed ep1/unit");

        assertThat(mode("ep1/run.sh")).isEqualTo("rwxr-xr-x");
        assertThat(mode("ep1/unit")).isEqualTo("rw-r--r--");
    }

    private String mode(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(root.resolve(file)));
    }

    @Test
    void writesOnceWhatTwoTargetsWriteAlike() {
        assertThat(tree.generate("ep1/attributes=A = 1", "ep1/unit=one", "ep1/attributes=A = 1"))
                .containsExactly("created ep1/attributes", "created ep1/unit");
    }

    @Test
    void refusesTwoDifferentFilesOfOneName() {
        assertThatThrownBy(() -> tree.generate("ep1/a=1", "ep1/unit=one", "ep1/unit=two"))
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write " + root + "/ep1/unit: two targets write files of this name that differ");
        assertThatThrownBy(() -> tree.generate("ep1/a=1", "ep1/a*=1")).isInstanceOf(OutputException.class);
        assertThat(tree.content()).isEmpty();
    }

    @Test
    void refusesNamesThatAreMoreThanNames() {
        for (String name : List.of("..", ".", "", "a b", "d\u00fcck", "a\"b", "a\\b", ".pilotconfig.json", "a\nb")) {
            assertThatThrownBy(() -> put(name, "unit")).isInstanceOf(OutputException.class);
        }
        for (String name : List.of("a b", "d\u00fcck", "a\"b", "a\\b", ".pilotconfig-x.tmp", "a\nb")) {
            assertThatThrownBy(() -> put("ep1", name)).isInstanceOf(OutputException.class);
        }
        assertThatThrownBy(() -> put("/etc", "unit"))
                .hasMessage("cannot write " + root + ": `/etc` is not a name that a file can have there");
        assertThatThrownBy(() -> put("../ep1", "unit")).isInstanceOf(OutputException.class);
        assertThat(tree.content()).isEmpty();
        assertThat(scratch.resolve("a")).isDirectoryContaining(path -> path.endsWith("out"));
    }

    private void put(String pilot, String file) {
        try (OutputTree opened = OutputTree.open(root, OutputOptions.DEFAULTS)) {
            opened.put(pilot, List.of(new RenderedFile(file, "text")));
        }
    }

    @Test
    void takesOverAFileThatWasThere() throws IOException {
        Files.createDirectories(root.resolve("ep1"));
        Files.writeString(root.resolve("ep1/unit"), "by hand");
        Files.writeString(root.resolve("ep1/notes"), "mine");

        assertThat(tree.generate("ep1/unit=one")).containsExactly("changed ep1/unit");
        assertThat(tree.content()).containsExactly("ep1/notes=mine", "ep1/unit=one");
    }

    @Test
    void sameResultWhateverWaitsForTheDisk() {
        tree.with(OutputOptions.DEFAULTS.withSync(true).withPrune(true));

        assertThat(tree.generate("ep1/unit=one", "ep2/unit=two")).hasSize(2);
        assertThat(tree.generate("ep1/unit=one")).containsExactly("removed ep2/unit");
        assertThat(tree.content()).containsExactly("ep1/unit=one");
    }

    @Test
    void tellsWhatItWroteInOneFile() throws IOException {
        tree.generate("ep2/unit=two", "ep1/unit=one", "ep1/run.sh*=");

        assertThat(root.resolve(".pilotconfig.json")).content().isEqualTo("""
                {"pilotconfig":1,"pilots":{
                "ep1":{"made":true,"files":{"run.sh":"0-0","unit":"3-7a6c86f1"}},
                "ep2":{"made":true,"files":{"unit":"3-11ca8a66"}}
                }}
                """);
        assertThat(Files.size(root.resolve(".pilotconfig.lock"))).isZero();
    }
}
