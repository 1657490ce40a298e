package io.pilotconfig.cli;

import io.pilotconfig.core.check.Accepted;
import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
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
    private final List<SarifLog.Unread> unread = new ArrayList<>();
    private int status = ExitStatus.DONE;

    Validation(Session session, ReportFormat format, boolean strict, boolean showAccepted) {
        this.session = session;
        this.format = format;
        this.strict = strict;
        this.showAccepted = showAccepted;
        this.renderers = session.renderers();
        this.checker = session.checker();
    }

    /** Checks one more file or directory, and prints what is wrong with it if that is for people. */
    void add(String file) {
        try {
            ValidateInput.read(file, session.in(), new ValidateInput.Visitor() {
                @Override
                public void pilot(ReadSettings read) {
                    CheckReport report = check(read);
                    add(file, Tally.of(report), Finding.of(report.diagnostics(), accepted(report.accepted())));
                }

                @Override
                public void fleet(Fleet fleet) throws IOException {
                    add(file, fleet.check(Validation.this::check));
                }
            });
        } catch (CommandFailure e) {
            session.complain(e.explanation());
            unread.add(new SarifLog.Unread(file, e.explanation()));
            status = ExitStatus.FAILED;
        }
    }

    private CheckReport check(ReadSettings read) {
        return renderers.check(checker.check(read));
    }

    private List<Accepted> accepted(List<Accepted> all) {
        return showAccepted ? all : List.of();
    }

    private void add(String file, FleetReport report) {
        add(file, Tally.of(report), Finding.of(report.diagnostics(), accepted(report.accepted())));
        status = Math.max(status, report.hasErrors() ? ExitStatus.INVALID_SETTINGS : ExitStatus.DONE);
        if (report.omitted() > 0) {
            session.note(file + ": " + report.omitted() + " more problems are not shown.");
        }
    }

    private void add(String file, Tally tally, List<Finding> found) {
        status = Math.max(status, tally.status(strict));
        if (format != ReportFormat.TEXT) {
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
        } else if (format == ReportFormat.SARIF) {
            session.print(SarifLog.of(all, unread, status, session.installed().explanations()));
        }
        return status;
    }
}
