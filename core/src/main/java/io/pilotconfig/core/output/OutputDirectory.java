package io.pilotconfig.core.output;

import io.pilotconfig.core.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A directory that the files of one rendering are written to. A file that is there keeps its mode. No symbolic link is
 * followed out of the directory.
 *
 * <pre>{@code
 * try (OutputDirectory directory = OutputDirectory.open(path)) {
 *     directory.write(rendering.files());
 * }
 * }</pre>
 */
public final class OutputDirectory implements AutoCloseable {
    private final Path shown;
    private final Folder folder;

    private OutputDirectory(Path shown, Folder folder) {
        this.shown = shown;
        this.folder = folder;
    }

    /**
     * Opens the directory, makes it if need be, and removes what a run that was killed left behind.
     *
     * @throws OutputException if there is no such directory and none can be made
     */
    public static OutputDirectory open(Path directory) {
        try {
            if (!Files.isDirectory(directory)) {
                Files.createDirectories(directory);
            }
            Folder folder = Folder.open(directory);
            TemporaryFile.removeLeftovers(folder);
            return new OutputDirectory(directory, folder);
        } catch (IOException e) {
            throw OutputException.cannotWrite(directory, e);
        }
    }

    /**
     * Writes files, down to the disk: the usual troubles leave every file as it was.
     *
     * @throws OutputException if one cannot be written
     */
    public List<FileChange> write(List<RenderedFile> files) {
        OutputOptions options = OutputOptions.DEFAULTS.withSync(true);
        return new FolderWriter(folder, shown, "", options, true)
                .write(WantedFile.all(files.stream().map(WantedFile::of).toList(), shown));
    }

    @Override
    public void close() {
        try {
            folder.close();
        } catch (IOException e) {
            throw OutputException.cannotWrite(shown, e);
        }
    }
}
