package io.pilotconfig.cli;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.render.Renderers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reports every diagnostic of every file. */
@Command(
        name = "validate",
        header = "Show everything that is wrong with settings files.",
        description = {
            "Each problem comes with its place, the reason, and what to write instead. The report goes to standard"
                    + " output, a count for each file to standard error.",
            "Targets that a file has options for are checked, too; what another target has to say, render shows.",
            ""
        },
        footer = {
            "",
            "Examples:",
            "  pilotconfig validate site.yaml",
            "  pilotconfig validate --strict --format json pilots/*.yaml > report.json",
            "  make-settings | pilotconfig validate -"
        })
final class ValidateCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Settings file, YAML or JSON; - is standard input.")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, for people; or json: one array of objects with file, line, column, severity, code,"
                    + " path, message and hint. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(names = "--strict", description = "Fail on warnings, too. Advice never fails.")
    private boolean strict;

    ValidateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (Collections.frequency(files, SettingsFile.STANDARD_INPUT) > 1) {
            throw new ParameterException(spec.commandLine(), "Standard input (-) can be read only once.");
        }
        SettingsChecker checker = new SettingsChecker();
        Renderers renderers = session.renderers();
        List<Diagnostic> all = new ArrayList<>();
        int status = ExitStatus.DONE;
        for (String file : files) {
            try {
                List<Diagnostic> found = renderers
                        .check(checker.check(SettingsFile.read(file, session.in())))
                        .diagnostics();
                all.addAll(found);
                status = Math.max(status, report(file, found));
            } catch (CommandFailure e) {
                session.complain(e.explanation());
                status = ExitStatus.FAILED;
            }
        }
        if (format == ReportFormat.JSON) {
            session.print(DiagnosticJson.of(all));
        }
        return status;
    }

    private int report(String file, List<Diagnostic> found) {
        Tally tally = Tally.of(found);
        if (format == ReportFormat.TEXT) {
            found.forEach(session::print);
            if (!tally.isClean() || session.look().chatty()) {
                session.note(tally.summary(file, strict));
            }
        }
        return tally.status(strict);
    }
}
