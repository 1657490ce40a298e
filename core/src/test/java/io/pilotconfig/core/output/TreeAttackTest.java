package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever lies in the directory, nothing outside of it is written, read or removed. */
class TreeAttackTest {
    @TempDir
    Path scratch;

    private Path root;
    private Path outside;
    private TreeFixture tree;

    @BeforeEach
    void generate() throws IOException {
        root = scratch.resolve("out");
        outside = Files.createDirectory(scratch.resolve("outside"));
        Files.writeString(outside.resolve("unit"), "one");
        tree = new TreeFixture(root).with(OutputOptions.DEFAULTS.withPrune(true));
        tree.generate("ep1/unit=one", "ep2/unit=one");
    }

    @Test
    void aFileThatIsALinkOut() throws IOException {
        link("ep1/unit", outside.resolve("unit"));

        refuses("ep1/unit", "it is a symbolic link that leads out of the directory");
        link("ep1/unit", root.resolve("ep2/unit"));
        refuses("ep1/unit", "it is a symbolic link that leads out of the directory");
        link("ep1/unit", Path.of("../../outside/unit"));
        refuses("ep1/unit", "it is a symbolic link that leads out of the directory");
        link("ep1/unit", Path.of("/nowhere"));
        refuses("ep1/unit", "it is a symbolic link that leads nowhere");
    }

    @Test
    void aDirectoryThatIsALink() throws IOException {
        tree.generate();
        link("ep1", outside);
        refuses("ep1", "it is a symbolic link, not a directory of this pilot alone");

        tree.generate("ep2/unit=one");
        link("ep1", Path.of("ep2"));
        refuses("ep1", "it is a symbolic link, not a directory of this pilot alone");
        link("ep1", Path.of("ep1"));
        refuses("ep1", "it is a symbolic link, not a directory of this pilot alone");
    }

    @Test
    void aStaleDirectoryThatIsALinkNow() throws IOException {
        Files.delete(root.resolve("ep2/unit"));
        link("ep2", outside);

        assertThatThrownBy(() -> tree.generate("ep1/unit=one")).isInstanceOf(OutputException.class);
        assertThat(outside.resolve("unit")).hasContent("one");
    }

    @Test
    void aFileWhereADirectoryShouldBeAndTheOtherWayRound() throws IOException {
        tree.generate();
        Files.writeString(root.resolve("ep1"), "file");
        refuses("ep1", "it exists and is no directory");

        Files.createDirectory(root.resolve("ep2"));
        Files.createDirectory(root.resolve("ep2/unit"));
        assertThatThrownBy(() -> tree.generate("ep2/unit=one"))
                .hasMessage("cannot write " + root + "/ep2/unit: something that is no file has this name");
    }

    @Test
    void aPipeIsNotWaitedFor() throws Exception {
        Files.delete(root.resolve("ep1/unit"));
        for (String name : new String[] {"ep1/unit", "ep3"}) {
            assertThat(new ProcessBuilder("mkfifo", root.resolve(name).toString())
                            .start()
                            .waitFor())
                    .isZero();
        }

        refuses("ep1/unit", "something that is no file has this name");
        assertThatThrownBy(() -> tree.generate("ep3/unit=one"))
                .hasMessage("cannot write " + root + "/ep3: it exists and is no directory");
    }

    @Test
    void ourOwnFilesAsLinksOut() throws IOException {
        Path victim = Files.writeString(outside.resolve("victim"), "precious");
        for (String name : new String[] {".pilotconfig.json", ".pilotconfig.lock", ".pilotconfig-journal.tmp"}) {
            Files.deleteIfExists(root.resolve(name));
            Files.createSymbolicLink(root.resolve(name), victim);

            assertThatThrownBy(() -> tree.generate("ep1/unit=other"))
                    .isInstanceOf(OutputException.class)
                    .hasMessageContaining(root.toString());

            Files.delete(root.resolve(name));
        }
        assertThat(victim).hasContent("precious");
        assertThat(tree.content()).contains("ep1/unit=one");
    }

    @Test
    void leftoversThatAreLinks() throws IOException {
        Files.createSymbolicLink(root.resolve("ep1/.pilotconfig-1.tmp"), outside.resolve("unit"));
        Files.createSymbolicLink(root.resolve("ep1/.pilotconfig-2.tmp"), outside);
        Files.createSymbolicLink(root.resolve(".pilotconfig-3.tmp"), outside);

        tree.generate("ep1/unit=one", "ep2/unit=one");

        assertThat(tree.content()).containsExactly("ep1/unit=one", "ep2/unit=one");
        assertThat(outside.resolve("unit")).hasContent("one");
    }

    @Test
    void aLinkThatStaysIsFollowed() throws IOException {
        Files.writeString(root.resolve("ep1/unit-2"), "old");
        link("ep1/unit", Path.of("unit-2"));

        assertThat(tree.generate("ep1/unit=one", "ep2/unit=one")).containsExactly("changed ep1/unit");
        assertThat(root.resolve("ep1/unit")).isSymbolicLink().hasContent("one");
        assertThatThrownBy(() -> tree.generate("ep1/unit=one", "ep1/unit-2=two"))
                .hasMessage(
                        "cannot write " + root + "/ep1/unit: it is a symbolic link to another file that is written");
    }

    @Test
    void theRootMayBeALink() throws IOException {
        Path link = Files.createSymbolicLink(scratch.resolve("link"), root);

        assertThat(new TreeFixture(link).generate("ep1/unit=one", "ep3/unit=three"))
                .containsExactly("created ep3/unit");
    }

    private void link(String name, Path target) throws IOException {
        Path path = root.resolve(name);
        if (Files.isDirectory(path) && !Files.isSymbolicLink(path)) {
            Files.deleteIfExists(path.resolve("unit"));
        }
        Files.deleteIfExists(path);
        Files.createSymbolicLink(path, target);
    }

    private void refuses(String name, String reason) {
        assertThatThrownBy(() -> tree.generate("ep1/unit=other"))
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write " + root.resolve(name) + ": " + reason);
        assertThatThrownBy(() -> new TreeFixture(root)
                        .with(OutputOptions.DEFAULTS.withCheck(true))
                        .generate("ep1/unit=other"))
                .isInstanceOf(OutputException.class);
        assertThat(outside).isDirectoryContaining(path -> path.endsWith("unit"));
        assertThat(outside.resolve("unit")).hasContent("one");
        assertThat(outside.toFile().list()).containsExactly("unit");
    }
}
