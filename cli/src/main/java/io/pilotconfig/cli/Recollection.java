package io.pilotconfig.cli;

import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.generate.PastRun;
import io.pilotconfig.core.output.OutputException;
import io.pilotconfig.core.output.OutputOptions;
import io.pilotconfig.core.output.OutputTree;
import io.pilotconfig.core.output.TreeState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;

/** What is remembered of an earlier run that is to do the same as this one. */
final class Recollection {
    private final RunMemory memory;
    private final FleetDigest fleet;
    private final Path directory;
    private final String digest;

    private Recollection(RunMemory memory, FleetDigest fleet, Path directory, String digest) {
        this.memory = memory;
        this.fleet = fleet;
        this.directory = directory;
        this.digest = digest;
    }

    /** Begins with the fleet as it is now; empty where it cannot be read, which the run will say. */
    static Optional<Recollection> of(RunMemory memory, FleetDigest fleet, Path directory) {
        try {
            return Optional.of(new Recollection(memory, fleet, directory, fleet.now()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * The earlier run, if there is nothing to do: each file that it left is still there, and no other.
     *
     * @param scope which pilots this run is about
     * @param looked hears of each pilot when its files were looked at
     */
    Optional<PastRun> recall(OutputOptions options, Predicate<String> scope, Runnable looked) {
        Optional<PastRun> past = Files.isDirectory(directory) ? memory.recall(directory, digest) : Optional.empty();
        if (past.isEmpty()) {
            return past;
        }
        try (OutputTree tree = OutputTree.open(directory, options)) {
            Optional<TreeState> found = tree.found(scope, looked);
            return past.filter(run -> found.equals(Optional.of(run.state())));
        } catch (OutputException e) {
            return Optional.empty(); // the run meets it again, and says what it is
        }
    }

    /** Keeps what this run found and left, unless the fleet was changed meanwhile. */
    void keep(FleetReport report, TreeState state) {
        PastRun run = new PastRun(report, state);
        try {
            if (run.isKeepable() && fleet.now().equals(digest)) {
                memory.keep(directory, digest, run);
            }
        } catch (IOException e) {
            // The fleet is gone, and so is what could be remembered of it.
        }
    }
}
