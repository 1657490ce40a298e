package io.pilotconfig.core.output;

import io.pilotconfig.core.output.FileChange.Kind;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The files that earlier runs wrote and this one did not. */
final class StaleFiles {
    private final TreeRoot root;
    private final Ledger ledger;
    private final OutputOptions options;
    private final List<FileChange> changes = new ArrayList<>();

    StaleFiles(TreeRoot root, Ledger ledger, OutputOptions options) {
        this.root = root;
        this.ledger = ledger;
        this.options = options;
    }

    /** Removes those of the pilots in the scope where that is wanted; the others stay in the books. */
    List<FileChange> settle(Predicate<String> scope) {
        for (String pilot : ledger.pilotsBefore()) {
            if (!ledger.isSame(pilot)) {
                settle(pilot, scope);
            }
        }
        return changes;
    }

    private void settle(String pilot, Predicate<String> scope) {
        ManifestEntry now = ledger.now(pilot);
        ManifestEntry stale = ledger.before(pilot).without(now);
        if (!stale.isEmpty()) {
            boolean remove = options.prune() && (!now.isEmpty() || scope.test(pilot));
            ledger.record(pilot, now.and(remove ? remove(pilot, stale, now) : stale));
        }
    }

    /** Removes the stale files of a pilot, and its directory if we made it for them; what is left is returned. */
    private ManifestEntry remove(String pilot, ManifestEntry stale, ManifestEntry now) {
        Path shown = root.shown().resolve(pilot);
        SortedMap<String, SortedSet<String>> kept = new TreeMap<>();
        try {
            try (Folder folder = root.pilot(pilot)) {
                for (String name : stale.stamps().keySet()) {
                    if (!isGone(folder, pilot, name, stale)) {
                        kept.put(name, stale.stamps().get(name));
                    }
                }
                if (!options.check()) {
                    TemporaryFile.removeLeftovers(folder);
                }
            }
            if (!options.check() && kept.isEmpty() && now.isEmpty() && stale.made()) {
                root.removeIfEmpty(pilot);
            }
            return new ManifestEntry(stale.made(), kept);
        } catch (IOException e) {
            throw OutputException.cannotRemove(shown, e);
        }
    }

    private boolean isGone(Folder folder, String pilot, String name, ManifestEntry stale) throws IOException {
        FoundFile found;
        try {
            found = FoundFile.of(folder, name);
        } catch (NoSuchFileException e) {
            return true;
        }
        String path = pilot + "/" + name;
        if (!isOurs(found, name, stale)) {
            changes.add(FileChange.of(path, Kind.KEPT));
            return false;
        }
        Optional<FileDiff> diff = options.diff()
                ? Optional.of(FileDiff.of(path, Optional.of(found.version()), Optional.empty()))
                : Optional.empty();
        if (!options.check()) {
            folder.delete(name);
        }
        changes.add(new FileChange(path, Kind.REMOVED, diff));
        return true;
    }

    private static boolean isOurs(FoundFile found, String name, ManifestEntry stale) throws IOException {
        return found.isFile() && stale.mayBe(name, found.size()) && stale.has(name, found.content());
    }
}
