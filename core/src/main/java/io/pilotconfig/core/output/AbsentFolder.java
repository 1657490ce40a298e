package io.pilotconfig.core.output;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.function.Consumer;

/** A directory that is not there, and in which nothing is found. */
record AbsentFolder(Path path) implements Folder {
    @Override
    public void forEachName(Consumer<String> action) {
        // There is none.
    }

    @Override
    public PosixFileAttributes attributes(String name) throws IOException {
        throw missing(name);
    }

    @Override
    public Folder child(String name) throws IOException {
        throw missing(name);
    }

    @Override
    public SeekableByteChannel read(String name) throws IOException {
        throw missing(name);
    }

    @Override
    public SeekableByteChannel create(String name, Set<PosixFilePermission> mode) throws IOException {
        throw missing(name);
    }

    @Override
    public void setMode(String name, Set<PosixFilePermission> mode) throws IOException {
        throw missing(name);
    }

    @Override
    public void move(String from, String to) throws IOException {
        throw missing(from);
    }

    @Override
    public void delete(String name) throws IOException {
        throw missing(name);
    }

    @Override
    public void deleteDirectory(String name) throws IOException {
        throw missing(name);
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    private NoSuchFileException missing(String name) {
        return new NoSuchFileException(path.resolve(name).toString());
    }
}
