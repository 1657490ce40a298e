package io.pilotconfig.core.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.pilotconfig.core.output.FileChange.Kind;
import io.pilotconfig.core.render.RenderedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputDirectoryTest {
    private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

    @TempDir
    Path scratch;

    private Path directory;

    @BeforeEach
    void makeDirectory() throws IOException {
        directory = Files.createDirectory(scratch.resolve("out"));
    }

    @Test
    void createsChangesAndLeavesFiles() throws IOException {
        Files.writeString(directory.resolve("changed"), "old");
        Files.writeString(directory.resolve("same"), "text");
        Files.setLastModifiedTime(directory.resolve("same"), LONG_AGO);

        List<FileChange> written = write("new", "changed", "same");

        assertThat(written)
                .containsExactly(
                        FileChange.of("new", Kind.CREATED),
                        FileChange.of("changed", Kind.CHANGED),
                        FileChange.of("same", Kind.UNCHANGED));
        assertThat(directory.resolve("new")).hasContent("text");
        assertThat(directory.resolve("changed")).hasContent("text");
        assertThat(Files.getLastModifiedTime(directory.resolve("same"))).isEqualTo(LONG_AGO);
        assertThat(names()).containsExactly("changed", "new", "same");
    }

    @Test
    void tellsFilesOfEqualLengthApart() throws IOException {
        Files.writeString(directory.resolve("a"), "tent");

        assertThat(write("a")).containsExactly(FileChange.of("a", Kind.CHANGED));
        assertThat(directory.resolve("a")).hasContent("text");
    }

    @Test
    void replacesAFileInsteadOfWritingIntoIt() throws IOException {
        Path file = Files.writeString(directory.resolve("a"), "old");
        Path other = Files.createLink(scratch.resolve("other-name"), file);

        write("a");

        assertThat(file).hasContent("text");
        assertThat(other).as("a reader that had opened the old file").hasContent("old");
    }

    @Test
    void makesScriptsExecutable() throws IOException {
        try (OutputDirectory opened = OutputDirectory.open(directory)) {
            opened.write(List.of(RenderedFile.script("run.sh", "true")));
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("run.sh"))))
                .matches("rwx(r|-)-(x|-)(r|-)-(x|-)");
    }

    @Test
    void keepsTheModeOfAFile() throws IOException {
        for (String mode : List.of("rwx------", "r--r-----", "rw-rw-rw-")) {
            Path file = Files.writeString(directory.resolve(mode), "old");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));

            write(mode);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo(mode);
        }
    }

    @Test
    void makesNewFilesReadableButNotExecutable() throws IOException {
        write("a");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("a"))))
                .matches("rw-(r|-)--(r|-)--");
    }

    @Test
    void removesWhatAKilledRunLeft() throws IOException {
        Path leftover = Files.writeString(directory.resolve(".pilotconfig-5f3a.tmp"), "half");
        Path link = Files.createSymbolicLink(directory.resolve(".pilotconfig-link.tmp"), scratch.resolve("victim"));
        Path victim = Files.writeString(scratch.resolve("victim"), "whole");
        Files.createDirectory(directory.resolve(".pilotconfig-directory.tmp"));
        Files.writeString(directory.resolve("pilotconfig-other.tmp"), "mine");

        write();

        assertThat(leftover).doesNotExist();
        assertThat(link).doesNotExist();
        assertThat(victim).hasContent("whole");
        assertThat(names()).containsExactly(".pilotconfig-directory.tmp", "pilotconfig-other.tmp");
    }

    @Test
    void opensADirectoryByASymbolicLink() throws IOException {
        Path link = Files.createSymbolicLink(scratch.resolve("link"), directory);

        try (OutputDirectory opened = OutputDirectory.open(link)) {
            opened.write(List.of(new RenderedFile("a", "text")));
        }

        assertThat(directory.resolve("a")).hasContent("text");
    }

    @Test
    void followsNoLinkOutOfTheDirectory() throws IOException {
        Path outside = Files.writeString(scratch.resolve("outside"), "precious");
        Files.createSymbolicLink(directory.resolve("b"), outside);

        assertThatThrownBy(() -> write("a", "b"))
                .isInstanceOf(OutputException.class)
                .hasMessage("cannot write " + directory.resolve("b")
                        + ": it is a symbolic link that leads out of the directory");
        assertThat(outside).hasContent("precious");
        assertThat(names()).as("nothing else is written either").containsExactly("b");
    }

    @Test
    void followsNoLinkThatLeadsNowhereOrInCircles() throws IOException {
        Files.createSymbolicLink(directory.resolve("a"), scratch.resolve("missing"));
        Files.createSymbolicLink(directory.resolve("b"), Path.of("b"));

        assertThatThrownBy(() -> write("a")).hasMessageEndingWith("/a: it is a symbolic link that leads nowhere");
        assertThatThrownBy(() -> write("b")).isInstanceOf(OutputException.class);
        assertThat(scratch.resolve("missing")).doesNotExist();
    }

    @Test
    void followsALinkWithinTheDirectory() throws IOException {
        Files.createDirectory(directory.resolve("sub"));
        Path file = Files.writeString(directory.resolve("sub/file"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("a"), Path.of("sub/file"));

        write("a");

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("text");
    }

    @Test
    void leavesEverythingAsItWasWhenOneFileCannotBeWritten() throws IOException {
        Files.writeString(directory.resolve("a"), "old");
        Files.createDirectory(directory.resolve("b"));

        assertThatThrownBy(() -> write("a", "new", "b"))
                .hasMessage("cannot write " + directory.resolve("b") + ": something that is no file has this name");
        assertThat(directory.resolve("a")).hasContent("old");
        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void writesNothingWhenANameIsTooLong() {
        String tooLong = "x".repeat(300);

        assertThatThrownBy(() -> write("a", tooLong)).hasMessageEndingWith("xxx: file name too long");
        assertThat(names()).isEmpty();
    }

    @Test
    void failsInADirectoryThatIsReadOnly() throws IOException {
        assumeFalse(isRoot(), "root may write where the mode forbids it");
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));

        assertThatThrownBy(() -> write("a"))
                .hasMessage("cannot write " + directory.resolve("a") + ": permission denied");
    }

    @Test
    void failsOnAFileSystemThatTakesNoFiles() {
        assertThatThrownBy(() -> OutputDirectory.open(Path.of("/proc/self/out")))
                .isInstanceOf(OutputException.class);
    }

    private List<FileChange> write(String... names) {
        try (OutputDirectory opened = OutputDirectory.open(directory)) {
            return opened.write(
                    Stream.of(names).map(name -> new RenderedFile(name, "text")).toList());
        }
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
