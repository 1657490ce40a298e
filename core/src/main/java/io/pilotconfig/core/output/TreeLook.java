package io.pilotconfig.core.output;

import java.io.IOException;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** One look at what earlier runs left in a tree, without knowing what it should be. */
final class TreeLook {
    private final TreeRoot root;
    private final Ledger ledger;
    private TreeState state = TreeState.NOTHING;

    TreeLook(TreeRoot root, Ledger ledger) {
        this.root = root;
        this.ledger = ledger;
    }

    /** The state of the pilots in the scope; empty where something is not as a run leaves it. */
    Optional<TreeState> found(Predicate<String> scope, Runnable looked) {
        try {
            for (String pilot : ledger.pilotsBefore()) {
                if (scope.test(pilot)) {
                    if (!isAsLeft(pilot)) {
                        return Optional.empty();
                    }
                    looked.run();
                }
            }
            return Optional.of(state);
        } catch (IOException | OutputException e) {
            return Optional.empty(); // whoever is to write there meets it again, and says what it is
        }
    }

    private boolean isAsLeft(String pilot) throws IOException {
        ManifestEntry entry = ledger.before(pilot);
        try (Folder folder = root.pilot(pilot)) {
            for (String name : entry.stamps().keySet()) {
                FoundFile found = FoundFile.of(folder, name);
                boolean executable = found.mode().contains(PosixFilePermission.OWNER_EXECUTE);
                if (!found.isFile()
                        || !found.mode().equals(WantedFile.mode(executable))
                        || !entry.mayBe(name, found.size())) {
                    return false;
                }
                String stamp = Stamp.of(found.content());
                if (!Set.of(stamp).equals(entry.stamps().get(name))) {
                    return false;
                }
                state = state.with(pilot, name, stamp, executable);
            }
            return TemporaryFile.leftovers(folder).isEmpty();
        }
    }
}
