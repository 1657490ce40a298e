package io.pilotconfig.core.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The directory of a tree, and the way to those of its pilots: each is a directory of its own, and no link to another. */
final class TreeRoot implements Closeable {
    private static final FileAttribute<Set<PosixFilePermission>> MODE =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x"));

    private final Path shown;
    private final Folder folder;
    private final Closeable lock;

    private TreeRoot(Path shown, Folder folder, Closeable lock) {
        this.shown = shown;
        this.folder = folder;
        this.lock = lock;
    }

    /** Opens a directory and locks it; makes it if need be. */
    static TreeRoot openOrMake(Path shown) {
        try {
            if (!Files.isDirectory(shown)) {
                Files.createDirectories(shown, MODE);
            }
            TreeLock lock = TreeLock.take(shown);
            return new TreeRoot(shown, Folder.open(shown), lock);
        } catch (IOException e) {
            throw OutputException.cannotWrite(shown, e);
        }
    }

    /** Opens a directory to look at. One that is not there is as good as empty. */
    static TreeRoot open(Path shown) {
        try {
            return new TreeRoot(shown, Folder.open(shown), () -> {});
        } catch (NoSuchFileException e) {
            return new TreeRoot(shown, new AbsentFolder(shown), () -> {});
        } catch (IOException e) {
            throw OutputException.cannotRead(shown, e);
        }
    }

    /** The root as the person named it. */
    Path shown() {
        return shown;
    }

    Folder folder() {
        return folder;
    }

    /** The directory of a pilot; an {@link AbsentFolder} where there is none. */
    Folder pilot(String name) {
        try {
            PosixFileAttributes found = folder.attributes(name);
            if (found.isSymbolicLink()) {
                throw refused(name, "it is a symbolic link, not a directory of this pilot alone");
            } else if (!found.isDirectory()) {
                throw refused(name, "it exists and is no directory");
            }
            return folder.child(name);
        } catch (NoSuchFileException e) {
            return new AbsentFolder(folder.path().resolve(name));
        } catch (NotDirectoryException e) {
            throw refused(name, "it exists and is no directory");
        } catch (IOException e) {
            throw OutputException.cannotRead(shown.resolve(name), e);
        }
    }

    /** Makes the directory of a pilot. */
    Folder make(String name) {
        try {
            Files.createDirectory(folder.path().resolve(name), MODE);
            return folder.child(name);
        } catch (FileAlreadyExistsException e) {
            throw refused(name, "something else makes it at the same time");
        } catch (IOException e) {
            throw OutputException.cannotWrite(shown.resolve(name), e);
        }
    }

    /** Removes the directory of a pilot if there is nothing in it. */
    void removeIfEmpty(String name) throws IOException {
        try {
            folder.deleteDirectory(name);
        } catch (DirectoryNotEmptyException | NoSuchFileException e) {
            // Somebody has files there, or removed it.
        }
    }

    @Override
    public void close() {
        try (lock) {
            folder.close();
        } catch (IOException e) {
            throw OutputException.cannotWrite(shown, e);
        }
    }

    private OutputException refused(String name, String reason) {
        return OutputException.cannotWrite(shown.resolve(name), reason);
    }
}
