package io.pilotconfig.core.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Keeps other runs out of a tree as long as it is open, or as the process lives. Its file stays. */
final class TreeLock implements Closeable {
    private static final String NAME = ".pilotconfig.lock";
    private static final Set<OpenOption> WRITE =
            Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final FileChannel channel;

    private TreeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws OutputException if another run has the lock, in this process or another */
    static TreeLock take(Path root) {
        try {
            FileChannel channel = FileChannel.open(
                    root.resolve(NAME),
                    WRITE,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-r--r--")));
            if (!isLocked(channel)) {
                channel.close();
                throw OutputException.cannotWrite(root, "another run of pilotconfig is writing there");
            }
            return new TreeLock(channel);
        } catch (IOException e) {
            throw OutputException.cannotWrite(root.resolve(NAME), e);
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
