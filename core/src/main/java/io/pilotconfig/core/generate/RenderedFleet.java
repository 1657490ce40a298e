package io.pilotconfig.core.generate;

import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.output.FileChange;
import io.pilotconfig.core.output.OutputTree;
import io.pilotconfig.core.output.WantedFile;
import io.pilotconfig.core.work.OrderedWork;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;

/** The files of a fleet, ready to be written, and everything that is wrong with it. To be closed. */
public final class RenderedFleet implements Closeable {
    private final FleetReport report;
    private final RenderingStore store;
    private final Predicate<String> scope;

    RenderedFleet(FleetReport report, RenderingStore store, Predicate<String> scope) {
        this.report = report;
        this.store = store;
        this.scope = scope;
    }

    /** Everything that is wrong with the fleet, what its targets cannot express included. */
    public FleetReport report() {
        return report;
    }

    private record PilotFiles(String pilot, List<WantedFile> files) {}

    /**
     * Brings about the files of every pilot, and ends the tree's run.
     *
     * @throws InvalidSettingsException if the fleet has errors
     * @throws IOException if the files cannot be read back from where they were kept
     * @throws io.pilotconfig.core.output.OutputException if a file cannot be written
     */
    public void writeTo(OutputTree tree, FleetProgress progress) throws IOException {
        InvalidSettingsException.throwIfErrors(report.diagnostics());
        int processors = Runtime.getRuntime().availableProcessors();
        try (OrderedWork<PilotFiles, List<FileChange>> work = new OrderedWork<>(
                processors,
                pilot -> tree.bringAbout(pilot.pilot(), pilot.files()),
                (pilot, changes) -> progress.generated(changes))) {
            store.forEach((pilot, files) -> work.add(new PilotFiles(pilot, files)));
            work.finish();
        }
        List<FileChange> stale = tree.finish(scope);
        if (!stale.isEmpty()) {
            progress.generated(stale);
        }
    }

    @Override
    public void close() throws IOException {
        store.close();
    }
}
