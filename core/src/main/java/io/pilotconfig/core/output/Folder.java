package io.pilotconfig.core.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.function.Consumer;

/** An open directory. Names are looked up in it, and no symbolic link of such a name is followed. Thread-safe. */
interface Folder extends Closeable {
    /** Opens the directory that a path leads to, by a handle where the system has such. */
    @SuppressWarnings("StreamResourceLeak") // the folder closes it
    static Folder open(Path path) throws IOException {
        Path real = path.toRealPath();
        DirectoryStream<Path> entries = Files.newDirectoryStream(real);
        if (entries instanceof SecureDirectoryStream<Path> handle) {
            return new HandleFolder(real, handle);
        }
        entries.close();
        return new PathFolder(real);
    }

    /** Where it was when it was opened, free of symbolic links. */
    Path path();

    /** Tells the names in it; asked once. */
    void forEachName(Consumer<String> action) throws IOException;

    /** What the entry of a name is, not what it leads to. */
    PosixFileAttributes attributes(String name) throws IOException;

    /** The directory of a name. */
    Folder child(String name) throws IOException;

    /** A file to read. */
    SeekableByteChannel read(String name) throws IOException;

    /** A file that was not there, to write. */
    SeekableByteChannel create(String name, Set<PosixFilePermission> mode) throws IOException;

    /** Gives a file a mode, whatever the umask is. */
    void setMode(String name, Set<PosixFilePermission> mode) throws IOException;

    /** Renames a file in one step, over another if need be. */
    void move(String from, String to) throws IOException;

    /** Removes a file, or the link of that name. */
    void delete(String name) throws IOException;

    /** Removes a directory in which there is nothing. */
    void deleteDirectory(String name) throws IOException;

    /** Writes down to the disk which names it has. */
    default void sync() throws IOException {
        try (FileChannel channel = FileChannel.open(path(), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    void close() throws IOException;
}
