package io.pilotconfig.core.output;

import io.pilotconfig.core.render.RenderedFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A directory with a directory for each pilot, in which its rendered files are. A file appears at once or not at all, and
 * one that is right is not touched; files have mode 0644, scripts 0755. Nothing is written outside, whatever symbolic links
 * there are.
 *
 * <pre>{@code
 * try (OutputTree tree = OutputTree.open(directory, OutputOptions.DEFAULTS.withPrune(true))) {
 *     tree.put("ep1", rendering.files());
 *     tree.finish(pilot -> true);
 * }
 * }</pre>
 *
 * <p>At the root, {@code .pilotconfig.json} tells what was written, so that only that is ever removed, and
 * {@code .pilotconfig.lock} keeps another run out. A run that was killed leaves no file half-written; the next one completes
 * its work. Pilots may be put by several threads.
 */
public final class OutputTree implements AutoCloseable {
    private final OutputOptions options;
    private final TreeRoot root;
    private final Ledger ledger;
    private TreeState written = TreeState.NOTHING;

    private OutputTree(OutputOptions options, TreeRoot root, Ledger ledger) {
        this.options = options;
        this.root = root;
        this.ledger = ledger;
    }

    /**
     * Opens a tree: makes its directory if need be, keeps other runs out of it, and removes what a run that was killed left
     * behind. To check, nothing of that is done.
     *
     * @throws OutputException if that cannot be, or another run is writing there
     */
    public static OutputTree open(Path directory, OutputOptions options) {
        TreeRoot root = options.check() ? TreeRoot.open(directory) : TreeRoot.openOrMake(directory);
        try {
            Ledger ledger = read(root, options);
            if (!options.check()) {
                recover(root, ledger);
            }
            return new OutputTree(options, root, ledger);
        } catch (IOException e) {
            root.close();
            throw OutputException.cannotWrite(directory.resolve(ManifestFile.NAME), e);
        } catch (OutputException e) {
            root.close();
            throw e;
        }
    }

    private static Ledger read(TreeRoot root, OutputOptions options) {
        try {
            return Ledger.read(root.folder(), options.sync());
        } catch (IOException e) {
            throw OutputException.cannotRead(root.shown().resolve(ManifestFile.NAME), e);
        }
    }

    private static void recover(TreeRoot root, Ledger ledger) throws IOException {
        TemporaryFile.removeLeftovers(root.folder());
        if (ledger.wasKilled()) {
            for (String pilot : ledger.pilotsBefore()) {
                try (Folder folder = root.pilot(pilot)) {
                    TemporaryFile.removeLeftovers(folder);
                }
            }
            ledger.settle();
        }
    }

    /**
     * Whether it is unknown what earlier runs wrote, for the manifest is damaged: then their files are brought up to date,
     * but none is removed.
     */
    public boolean isForgetful() {
        return !ledger.isSound();
    }

    /**
     * Brings about the files of a pilot, each once that several targets write alike.
     *
     * @return what became of each
     * @throws OutputException if one cannot be written, or two files of one name differ; files are as they were then, but
     *     for the troubles that nobody sees coming
     */
    public List<FileChange> put(String pilot, Collection<RenderedFile> files) {
        return bringAbout(pilot, files.stream().map(WantedFile::of).toList());
    }

    /**
     * The same for files that are bytes already.
     *
     * @throws OutputException as {@link #put} does
     */
    public List<FileChange> bringAbout(String pilot, Collection<WantedFile> files) {
        PlainName.require(pilot, root.shown());
        Path shown = root.shown().resolve(pilot);
        Map<String, WantedFile> wanted = WantedFile.all(files, shown);
        try (Folder existing = root.pilot(pilot)) {
            boolean missing = existing instanceof AbsentFolder;
            String entry = ManifestEntry.text(missing || ledger.isMade(pilot), wanted.values());
            ledger.record(pilot, entry);
            count(pilot, wanted.values());
            if (options.check()) {
                return writer(existing, pilot, missing).write(wanted);
            }
            ledger.announce(pilot, entry);
            if (missing) {
                try (Folder made = root.make(pilot)) {
                    return writer(made, pilot, true).write(wanted);
                }
            }
            TemporaryFile.removeLeftovers(existing);
            return writer(existing, pilot, false).write(wanted);
        } catch (IOException e) {
            throw OutputException.cannotWrite(shown, e);
        }
    }

    private FolderWriter writer(Folder folder, String pilot, boolean empty) {
        FolderWriter writer = new FolderWriter(folder, root.shown().resolve(pilot), pilot + "/", options, false);
        return empty ? writer.ofEmpty() : writer;
    }

    /**
     * Ends a run that put all its pilots: removes what earlier ones wrote and this one did not, if that is wanted, and writes
     * down what there is.
     *
     * @param scope which pilots this run is about; those of other runs stay as they are
     * @return the files removed, and those kept because somebody changed them
     * @throws OutputException if something cannot be removed or written
     */
    public List<FileChange> finish(Predicate<String> scope) {
        try {
            StaleFiles stale = new StaleFiles(root, ledger, options);
            List<FileChange> changes = stale.settle(scope);
            if (!options.check()) {
                ledger.finish();
                if (options.sync()) {
                    root.folder().sync();
                }
            }
            return changes;
        } catch (IOException e) {
            throw OutputException.cannotWrite(root.shown().resolve(ManifestFile.NAME), e);
        }
    }

    /** What was put so far. */
    public synchronized TreeState written() {
        return written;
    }

    private synchronized void count(String pilot, Collection<WantedFile> files) {
        for (WantedFile file : files) {
            written = file.addTo(written, pilot);
        }
    }

    /**
     * What earlier runs left of the pilots in the scope; every file is read. Empty where a run was killed or the manifest is
     * damaged, and where a file or directory is not as a run leaves it: then all of them have to be put.
     *
     * @param looked hears of each pilot when its files were looked at
     */
    public Optional<TreeState> found(Predicate<String> scope, Runnable looked) {
        return ledger.isSound() && !ledger.wasKilled()
                ? new TreeLook(root, ledger).found(scope, looked)
                : Optional.empty();
    }

    /** Lets other runs in. Without {@link #finish}, the next run takes it that this one was killed. */
    @Override
    public void close() {
        ledger.close();
        root.close();
    }
}
