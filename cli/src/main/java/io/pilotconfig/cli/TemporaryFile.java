package io.pilotconfig.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** The new content of a file, beside it until it is complete. */
final class TemporaryFile {
    private static final String PREFIX = ".pilotconfig-";
    private static final String SUFFIX = ".tmp";
    private static final int TRIES = 3;
    private static final Set<PosixFilePermission> NEW_FILE = PosixFilePermissions.fromString("rw-r--r--");

    private final Path named;
    private final Path target;
    private final byte[] content;
    private final Path path;

    /**
     * Does not make the file yet.
     *
     * @param directory where it will lie, on the file system of the target
     * @param named the target as messages call it
     */
    TemporaryFile(Path directory, Path named, Path target, byte[] content) {
        this.named = named;
        this.target = target;
        this.content = content;
        String unique = Long.toHexString(ThreadLocalRandom.current().nextLong());
        this.path = directory.resolve(PREFIX + unique + SUFFIX);
    }

    /** Whether a path in a directory is a temporary file, ours or of an earlier run. */
    static boolean isOne(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX) && !Files.isDirectory(path);
    }

    /** Writes the content, down to the disk, with the mode of the target: a new file gets 0644 less the umask. */
    void write() throws IOException {
        boolean replaces = Files.exists(target);
        Set<PosixFilePermission> mode = replaces ? Files.getPosixFilePermissions(target) : NEW_FILE;
        Set<StandardOpenOption> anew = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (FileChannel channel = FileChannel.open(path, anew, PosixFilePermissions.asFileAttribute(mode))) {
            for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            channel.force(true);
        }
        if (replaces) {
            Files.setPosixFilePermissions(path, mode);
        }
    }

    /** Puts it in the place of its target, in one step. */
    void moveToTarget() {
        try {
            for (int tries = 1; !isMoved(tries == TRIES); tries++) {
                write();
            }
        } catch (IOException e) {
            throw CommandFailure.cannotWrite(named.toString(), e);
        }
    }

    /** False where another run, which started meanwhile, took the file for a leftover and removed it. */
    private boolean isMoved(boolean lastTry) throws IOException {
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (NoSuchFileException e) {
            if (lastTry) {
                throw e;
            }
            return false;
        }
    }

    /** Removes it if it is still there. */
    void discard() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The failure that is being reported matters more, and the next run removes the file.
        }
    }
}
