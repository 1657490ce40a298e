package io.pilotconfig.core.output;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/** What is found under a name in a directory; its content is read when asked for. */
final class FoundFile {
    private static final int LARGEST_SHOWN = 16 << 20;

    private final Folder folder;
    private final String name;
    private final PosixFileAttributes attributes;

    private FoundFile(Folder folder, String name, PosixFileAttributes attributes) {
        this.folder = folder;
        this.name = name;
        this.attributes = attributes;
    }

    /** @throws java.nio.file.NoSuchFileException if there is nothing of this name */
    static FoundFile of(Folder folder, String name) throws IOException {
        return new FoundFile(folder, name, folder.attributes(name));
    }

    boolean isLink() {
        return attributes.isSymbolicLink();
    }

    boolean isFile() {
        return attributes.isRegularFile();
    }

    long size() {
        return attributes.size();
    }

    Set<PosixFilePermission> mode() {
        return attributes.permissions();
    }

    /** Whether its content is this. */
    boolean holds(byte[] content) throws IOException {
        return size() == content.length && Arrays.equals(content(), content);
    }

    byte[] content() throws IOException {
        ByteBuffer content = ByteBuffer.allocate((int) size());
        try (SeekableByteChannel channel = folder.read(name)) {
            while (content.hasRemaining()) {
                if (channel.read(content) < 0) {
                    throw new EOFException("it became shorter while it was read");
                }
            }
        }
        return content.array();
    }

    /** The file for a comparison by eye; one that is too large for that stands for itself by a few words. */
    FileVersion version() throws IOException {
        return size() > LARGEST_SHOWN ? FileVersion.tooLarge(mode()) : new FileVersion(mode(), content());
    }
}
