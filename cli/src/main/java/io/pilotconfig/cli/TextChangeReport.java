package io.pilotconfig.cli;

import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.output.FileChange;
import io.pilotconfig.core.output.FileDiff;
import io.pilotconfig.core.output.OutputOptions;
import java.nio.file.Path;
import java.util.Locale;

/** Prints for people: a line for each file that is different, or a patch. */
final class TextChangeReport implements ChangeReport {
    private final Session session;
    private final Path directory;
    private final OutputOptions options;

    TextChangeReport(Session session, Path directory, OutputOptions options) {
        this.session = session;
        this.directory = directory;
        this.options = options;
    }

    @Override
    public void begin(FleetReport report) {
        report.diagnostics().forEach(session::note);
        if (report.omitted() > 0) {
            session.note("... and " + report.omitted() + " more like these.");
        }
    }

    @Override
    public void add(FileChange change) {
        if (options.diff()) {
            change.diff().map(FileDiff::bytes).ifPresent(session::print);
        } else {
            session.print(change.kind().name().toLowerCase(Locale.ROOT) + " " + change.path() + "\n");
        }
    }

    @Override
    public void end(ChangeCounts counts, boolean failed) {
        if (counts.differences() > 0 || (session.look().chatty() && !failed)) {
            session.note(directory + ": " + counts.summary(options.check()));
        }
    }
}
