package io.pilotconfig.core.output;

import io.pilotconfig.core.output.FileChange.Kind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings files about in one directory. */
final class FolderWriter {
    private final Folder folder;
    private final Path shown;
    private final String prefix;
    private final OutputOptions options;
    private final boolean keepsModes;
    private final boolean empty;

    /**
     * A writer into an open directory.
     *
     * @param shown the directory as the person named it
     * @param prefix what comes before the name of a file in the path of a change
     * @param keepsModes whether a file that is there keeps its mode, and a new one gets it by the umask
     */
    FolderWriter(Folder folder, Path shown, String prefix, OutputOptions options, boolean keepsModes) {
        this(folder, shown, prefix, options, keepsModes, false);
    }

    private FolderWriter(
            Folder folder, Path shown, String prefix, OutputOptions options, boolean keepsModes, boolean empty) {
        this.folder = folder;
        this.shown = shown;
        this.prefix = prefix;
        this.options = options;
        this.keepsModes = keepsModes;
        this.empty = empty;
    }

    /** The same for a directory in which nothing is, as when it was just made. */
    FolderWriter ofEmpty() {
        return new FolderWriter(folder, shown, prefix, options, keepsModes, true);
    }

    /**
     * Writes files: first all of them to temporary files, so that the usual troubles leave every file as it was.
     *
     * @throws OutputException if one cannot be written
     */
    List<FileChange> write(Map<String, WantedFile> files) {
        List<FileChange> changes = new ArrayList<>(files.size());
        List<TemporaryFile> staged = new ArrayList<>();
        String current = "";
        try {
            for (WantedFile file : files.values()) {
                current = file.name();
                changes.add(stage(file, files, staged));
            }
            for (TemporaryFile file : staged) {
                current = file.target();
                file.moveToTarget();
            }
            if (options.sync() && !staged.isEmpty()) {
                folder.sync();
            }
            return changes;
        } catch (IOException e) {
            throw OutputException.cannotWrite(shown.resolve(current), e);
        } finally {
            staged.forEach(TemporaryFile::discard);
        }
    }

    private FileChange stage(WantedFile file, Map<String, WantedFile> files, Collection<TemporaryFile> staged)
            throws IOException {
        String target = file.name();
        Optional<FoundFile> found = find(target);
        if (found.isPresent() && found.get().isLink()) {
            target = linked(target, files);
            found = find(target);
        }
        if (found.isPresent() && !found.get().isFile()) {
            throw refused(file.name(), "something that is no file has this name");
        }
        Kind kind = kind(file, found);
        if (kind != Kind.UNCHANGED && !options.check()) {
            TemporaryFile temporary =
                    new TemporaryFile(folder, target, file.content(), mode(file, found), options.sync());
            staged.add(temporary);
            temporary.write();
        }
        return new FileChange(prefix + file.name(), kind, diff(file, found, kind));
    }

    private Optional<FoundFile> find(String name) throws IOException {
        if (empty) {
            return Optional.empty();
        }
        try {
            return Optional.of(FoundFile.of(folder, name));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private Kind kind(WantedFile file, Optional<FoundFile> found) throws IOException {
        if (found.isEmpty()) {
            return Kind.CREATED;
        }
        boolean same = (keepsModes || found.get().mode().equals(file.mode()))
                && found.get().holds(file.content());
        return same ? Kind.UNCHANGED : Kind.CHANGED;
    }

    private TemporaryFile.Mode mode(WantedFile file, Optional<FoundFile> found) {
        return keepsModes
                ? new TemporaryFile.Mode(found.map(FoundFile::mode).orElse(file.mode()), found.isPresent())
                : new TemporaryFile.Mode(file.mode(), true);
    }

    private Optional<FileDiff> diff(WantedFile file, Optional<FoundFile> found, Kind kind) throws IOException {
        if (!options.diff() || kind == Kind.UNCHANGED) {
            return Optional.empty();
        }
        Optional<FileVersion> before =
                found.isEmpty() ? Optional.empty() : Optional.of(found.get().version());
        FileVersion after = new FileVersion(file.mode(), file.content());
        return Optional.of(FileDiff.of(prefix + file.name(), before, Optional.of(after)));
    }

    /** The name, in this directory, of the file that a symbolic link leads to. */
    private String linked(String name, Map<String, WantedFile> files) throws IOException {
        Path end;
        try {
            end = folder.path().resolve(name).toRealPath();
        } catch (NoSuchFileException e) {
            throw refused(name, "it is a symbolic link that leads nowhere");
        }
        if (!end.startsWith(folder.path())) {
            throw refused(name, "it is a symbolic link that leads out of the directory");
        }
        String target = folder.path().relativize(end).toString();
        if (files.containsKey(target)) {
            throw refused(name, "it is a symbolic link to another file that is written");
        }
        return target;
    }

    private OutputException refused(String name, String reason) {
        return OutputException.cannotWrite(shown.resolve(name), reason);
    }
}
