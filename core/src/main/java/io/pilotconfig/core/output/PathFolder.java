package io.pilotconfig.core.output;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Consumer;

/** A directory by its path, for systems where Java has no handles of directories. */
record PathFolder(Path path) implements Folder {
    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> CREATE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    @Override
    public void forEachName(Consumer<String> action) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(path)) {
            entries.forEach(entry -> action.accept(entry.getFileName().toString()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    @Override
    public PosixFileAttributes attributes(String name) throws IOException {
        return Files.readAttributes(path.resolve(name), PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public Folder child(String name) throws IOException {
        if (!attributes(name).isDirectory()) {
            throw new NotDirectoryException(name);
        }
        return new PathFolder(path.resolve(name));
    }

    @Override
    public SeekableByteChannel read(String name) throws IOException {
        return Files.newByteChannel(path.resolve(name), READ);
    }

    @Override
    public SeekableByteChannel create(String name, Set<PosixFilePermission> mode) throws IOException {
        return Files.newByteChannel(path.resolve(name), CREATE, PosixFilePermissions.asFileAttribute(mode));
    }

    @Override
    public void setMode(String name, Set<PosixFilePermission> mode) throws IOException {
        Files.setPosixFilePermissions(path.resolve(name), mode);
    }

    @Override
    public void move(String from, String to) throws IOException {
        Files.move(path.resolve(from), path.resolve(to), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.delete(path.resolve(name));
    }

    @Override
    public void deleteDirectory(String name) throws IOException {
        Files.delete(path.resolve(name));
    }

    @Override
    public void close() {
        // A path holds nothing open.
    }
}
