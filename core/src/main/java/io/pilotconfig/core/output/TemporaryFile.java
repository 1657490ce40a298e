package io.pilotconfig.core.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/** The new content of a file, beside it until it is complete. */
final class TemporaryFile {
    private static final String PREFIX = ".pilotconfig-";
    private static final String SUFFIX = ".tmp";
    private static final int TRIES = 3;

    private final Folder folder;
    private final String name;
    private final String target;
    private final byte[] content;
    private final Mode mode;
    private final boolean sync;
    private boolean pending;

    /**
     * The mode of a file.
     *
     * @param permissions who may do what
     * @param exact whether the umask takes nothing of them
     */
    record Mode(Set<PosixFilePermission> permissions, boolean exact) {}

    /** Does not make the file yet. */
    TemporaryFile(Folder folder, String target, byte[] content, Mode mode, boolean sync) {
        this.folder = folder;
        this.name = name(Long.toHexString(ThreadLocalRandom.current().nextLong()));
        this.target = target;
        this.content = content;
        this.mode = mode;
        this.sync = sync;
    }

    /** The name of a temporary file: the next run removes it if it is still there. */
    static String name(String distinction) {
        return PREFIX + distinction + SUFFIX;
    }

    /** The name of the file that it becomes. */
    String target() {
        return target;
    }

    /** Removes what a run that was killed left in a directory. */
    static void removeLeftovers(Folder folder) throws IOException {
        for (String leftover : leftovers(folder)) {
            try {
                if (!folder.attributes(leftover).isDirectory()) {
                    folder.delete(leftover);
                }
            } catch (NoSuchFileException e) {
                // Another run was faster.
            }
        }
    }

    /** The names of what a run that was killed left in a directory. */
    static List<String> leftovers(Folder folder) throws IOException {
        List<String> leftovers = new ArrayList<>();
        folder.forEachName(name -> {
            if (name.startsWith(PREFIX) && name.endsWith(SUFFIX) && !name.equals(Journal.NAME)) {
                leftovers.add(name);
            }
        });
        return leftovers;
    }

    /** Writes the content. */
    void write() throws IOException {
        pending = true;
        try (SeekableByteChannel channel = folder.create(name, mode.permissions())) {
            for (ByteBuffer rest = ByteBuffer.wrap(content); rest.hasRemaining(); ) {
                channel.write(rest);
            }
            if (sync && channel instanceof FileChannel file) {
                file.force(true);
            }
        }
        if (mode.exact() && !folder.attributes(name).permissions().equals(mode.permissions())) {
            folder.setMode(name, mode.permissions());
        }
    }

    /** Puts it in the place of its target, in one step. */
    void moveToTarget() throws IOException {
        for (int tries = 1; !isMoved(tries == TRIES); tries++) {
            write();
        }
    }

    /** False where another run, which started meanwhile, took the file for a leftover and removed it. */
    private boolean isMoved(boolean lastTry) throws IOException {
        try {
            folder.move(name, target);
            pending = false;
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
            if (pending) {
                folder.delete(name);
            }
        } catch (IOException e) {
            // The failure that is being reported matters more, and the next run removes the file.
        }
    }
}
