package io.pilotconfig.cli;

import io.pilotconfig.core.render.RenderedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A directory that rendered files are written to. A file gets its new content at once or not at all, and one whose
 * content is right already is not touched. No symbolic link is followed out of the directory.
 */
final class OutputDirectory {
    private final Path shown;
    private final Path real;

    /** What writing a file came to. */
    enum Change {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    /**
     * A file that has the wanted content now.
     *
     * @param file its path, as the person named the directory
     * @param change what that took
     */
    record Written(Path file, Change change) {}

    private OutputDirectory(Path shown, Path real) {
        this.shown = shown;
        this.real = real;
    }

    /**
     * Opens the directory, makes it if need be, and removes what a run that was killed left behind.
     *
     * @throws CommandFailure if there is no such directory and none can be made
     */
    static OutputDirectory open(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
            }
            OutputDirectory opened = new OutputDirectory(directory, directory.toRealPath());
            opened.removeLeftovers();
            return opened;
        } catch (IOException e) {
            throw CommandFailure.cannotWrite(directory.toString(), e);
        }
    }

    private void removeLeftovers() throws IOException {
        try (DirectoryStream<Path> leftovers = Files.newDirectoryStream(real, TemporaryFile::isOne)) {
            for (Path leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    /**
     * Writes files: first all of them to temporary files, so that the usual troubles leave every file as it was.
     *
     * @throws CommandFailure if one cannot be written
     */
    List<Written> write(List<RenderedFile> files) {
        List<Written> written = new ArrayList<>();
        List<TemporaryFile> staged = new ArrayList<>();
        try {
            for (RenderedFile file : files) {
                written.add(stage(file, staged));
            }
            for (TemporaryFile file : staged) {
                file.moveToTarget();
            }
            return written;
        } finally {
            staged.forEach(TemporaryFile::discard);
        }
    }

    private Written stage(RenderedFile file, List<TemporaryFile> staged) {
        Path named = shown.resolve(file.name());
        try {
            Path target = target(file.name());
            byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
            Change change = change(target, content);
            if (change != Change.UNCHANGED) {
                TemporaryFile temporary = new TemporaryFile(real, named, target, content);
                staged.add(temporary);
                temporary.write();
            }
            return new Written(named, change);
        } catch (IOException e) {
            throw CommandFailure.cannotWrite(named.toString(), e);
        }
    }

    /** The file to replace: the one of that name, or the one in this directory that a link of that name leads to. */
    private Path target(String name) throws IOException {
        Path named = real.resolve(name);
        if (!Files.isSymbolicLink(named)) {
            return named;
        }
        Path end;
        try {
            end = named.toRealPath();
        } catch (NoSuchFileException e) {
            throw refused(name, "it is a symbolic link that leads nowhere");
        }
        if (!end.startsWith(real)) {
            throw refused(name, "it is a symbolic link that leads out of the directory");
        }
        return end;
    }

    private Change change(Path target, byte[] content) throws IOException {
        BasicFileAttributes found;
        try {
            found = Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Change.CREATED;
        }
        if (!found.isRegularFile()) {
            throw refused(target.getFileName().toString(), "something that is no file has this name");
        }
        boolean same = found.size() == content.length && Arrays.equals(Files.readAllBytes(target), content);
        return same ? Change.UNCHANGED : Change.CHANGED;
    }

    private CommandFailure refused(String name, String reason) {
        return CommandFailure.cannotWrite(shown.resolve(name).toString(), reason);
    }
}
