package io.pilotconfig.core.output;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.SecureDirectoryStream;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.function.Consumer;

/** A directory by its handle: it stays the same one, even if another is put in its place meanwhile. */
final class HandleFolder implements Folder {
    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    private static final Set<OpenOption> CREATE =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);

    private final Path path;
    private final SecureDirectoryStream<Path> handle;

    HandleFolder(Path path, SecureDirectoryStream<Path> handle) {
        this.path = path;
        this.handle = handle;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public void forEachName(Consumer<String> action) throws IOException {
        try {
            handle.forEach(entry -> action.accept(entry.getFileName().toString()));
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    @Override
    public PosixFileAttributes attributes(String name) throws IOException {
        return view(name).readAttributes();
    }

    @Override
    public Folder child(String name) throws IOException {
        Path relative = relative(name);
        return new HandleFolder(path.resolve(relative), handle.newDirectoryStream(relative, LinkOption.NOFOLLOW_LINKS));
    }

    @Override
    public SeekableByteChannel read(String name) throws IOException {
        return handle.newByteChannel(relative(name), READ);
    }

    @Override
    public SeekableByteChannel create(String name, Set<PosixFilePermission> mode) throws IOException {
        return handle.newByteChannel(relative(name), CREATE, PosixFilePermissions.asFileAttribute(mode));
    }

    @Override
    public void setMode(String name, Set<PosixFilePermission> mode) throws IOException {
        view(name).setPermissions(mode);
    }

    @Override
    public void move(String from, String to) throws IOException {
        handle.move(relative(from), handle, relative(to));
    }

    @Override
    public void delete(String name) throws IOException {
        handle.deleteFile(relative(name));
    }

    @Override
    public void deleteDirectory(String name) throws IOException {
        handle.deleteDirectory(relative(name));
    }

    @Override
    public void close() throws IOException {
        handle.close();
    }

    private PosixFileAttributeView view(String name) {
        return handle.getFileAttributeView(relative(name), PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    }

    private Path relative(String name) {
        return path.getFileSystem().getPath(name);
    }
}
