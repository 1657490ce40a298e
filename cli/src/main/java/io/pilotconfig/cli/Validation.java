package io.pilotconfig.cli;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.render.Renderers;
import java.util.ArrayList;
import java.util.List;

/** The validation of some files, one after the other; goes on after one that cannot be read. */
final class Validation {
    private final Session session;
    private final ReportFormat format;
    private final boolean strict;
    private final boolean showAccepted;
    private final Renderers renderers;
    private final SettingsChecker checker;
    private final List<Finding> all = new ArrayList<>();
    private int status = ExitStatus.DONE;

    Validation(Session session, ReportFormat format, boolean strict, boolean showAccepted) {
        this.session = session;
        this.format = format;
        this.strict = strict;
        this.showAccepted = showAccepted;
        this.renderers = session.renderers();
        this.checker = session.checker();
    }

    /** Checks one more file, and prints what is wrong with it if that is for people. */
    void add(String file) {
        try {
            ReadSettings read = SettingsFile.read(file, session.in());
            add(file, renderers.check(checker.check(read)));
        } catch (CommandFailure e) {
            session.complain(e.explanation());
            status = ExitStatus.FAILED;
        }
    }

    private void add(String file, CheckReport report) {
        Tally tally = Tally.of(report);
        List<Finding> found = Finding.of(report, showAccepted);
        status = Math.max(status, tally.status(strict));
        if (format == ReportFormat.JSON) {
            all.addAll(found);
            return;
        }
        found.forEach(session::print);
        if (!found.isEmpty() || session.look().chatty()) {
            session.note(tally.summary(file, strict));
        }
    }

    /** Prints what is still to print, and gives the exit status. */
    int finish() {
        if (format == ReportFormat.JSON) {
            session.print(DiagnosticJson.of(all));
        }
        return status;
    }
}
