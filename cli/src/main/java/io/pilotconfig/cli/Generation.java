package io.pilotconfig.cli;

import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.generate.FleetGenerator;
import io.pilotconfig.core.generate.PastRun;
import io.pilotconfig.core.generate.RenderedFleet;
import io.pilotconfig.core.output.FileChange;
import io.pilotconfig.core.output.OutputException;
import io.pilotconfig.core.output.OutputOptions;
import io.pilotconfig.core.output.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** One run of {@code generate}. */
final class Generation {
    private final Session session;
    private final FleetGenerator generator;
    private final OutputOptions options;
    private final boolean strict;
    private final ChangeReport report;
    private final Optional<Recollection> recollection;
    private final ChangeCounts counts = new ChangeCounts();
    private final ProgressBar progress;

    Generation(
            Session session,
            FleetGenerator generator,
            OutputOptions options,
            boolean strict,
            ChangeReport report,
            Optional<Recollection> recollection) {
        this.session = session;
        this.generator = generator;
        this.options = options;
        this.strict = strict;
        this.report = report;
        this.recollection = recollection;
        this.progress = new ProgressBar(session, this::add, System::nanoTime);
    }

    /** Generates from what the file holds, and gives the exit status. */
    int run(String file, FleetOptions selection, Path directory) {
        Optional<PastRun> past =
                recollection.flatMap(earlier -> earlier.recall(options, selection::selects, progress::checked));
        if (past.isPresent()) {
            return repeat(file, past.get());
        }
        try (Fleet fleet = FleetFile.open(file, selection, session.in());
                RenderedFleet rendered = generator.render(fleet, progress)) {
            int status = begin(file, rendered.report());
            return status == ExitStatus.DONE ? write(rendered, directory) : status;
        } catch (IOException e) {
            report.end(counts, true);
            throw CommandFailure.cannotRead(SettingsFile.called(file), e);
        } catch (CommandFailure | OutputException e) {
            report.end(counts, true);
            throw e;
        }
    }

    /** Says what an earlier run would say again, now that everything is as it left it. */
    private int repeat(String file, PastRun past) {
        int status = begin(file, past.report());
        if (status == ExitStatus.DONE) {
            counts.addUnchanged(past.state().files());
            report.end(counts, false);
        }
        return status;
    }

    /** Reports what is wrong with the fleet; the status is that of a run which ends with it, where it has to. */
    private int begin(String file, FleetReport found) {
        Tally tally = Tally.of(found);
        int status = found.hasErrors() ? ExitStatus.INVALID_SETTINGS : tally.status(strict);
        report.begin(found);
        if (status != ExitStatus.DONE) {
            report.end(counts, true);
            session.note(tally.summary(file, strict));
        }
        return status;
    }

    private int write(RenderedFleet rendered, Path directory) throws IOException {
        progress.expect(rendered.report().pilots());
        try (OutputTree tree = OutputTree.open(directory, options)) {
            if (tree.isForgetful()) {
                session.complain(directory
                        + "/.pilotconfig.json is damaged, so what earlier runs wrote is not known and" + " stays.");
            }
            rendered.writeTo(tree, progress);
            if (!options.check()) {
                recollection.ifPresent(run -> run.keep(rendered.report(), tree.written()));
            }
        }
        report.end(counts, false);
        return options.check() && counts.differences() > 0 ? ExitStatus.DIFFERENT : ExitStatus.DONE;
    }

    private void add(FileChange change) {
        counts.add(change);
        if (change.isDifference()) {
            report.add(change);
        } else if (change.kind() == FileChange.Kind.KEPT) {
            session.complain(
                    change.path() + " stays: no pilot has it any more, but it was changed since it was written.");
        }
    }
}
