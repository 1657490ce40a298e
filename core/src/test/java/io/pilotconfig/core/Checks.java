package io.pilotconfig.core;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.PullPolicy;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and checks as an application does, and says what came of it in one line for each problem. */
public final class Checks {
    /** Settings about which nothing at all is to say; a test adds what it is about. Eight lines. */
    public static final String QUIET = """
            site: CHTC
            resource: CHTC-EP1
            token: /etc/osg/ospool-ep.tkn
            squid: http://squid.example.edu:3128
            workDir: /var/lib/pilot
            cvmfs: { mode: none }
            pull: always
            limits: { pids: 16384, openFiles: 2048 }
            """;

    private static final SettingsChecker CHECKER = new SettingsChecker();

    private Checks() {}

    /** The same settings, made in code. */
    public static PilotSettings.Builder quiet() {
        return PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .squid("http://squid.example.edu:3128")
                .workDir("/var/lib/pilot")
                .cvmfs(Cvmfs.none())
                .pull(PullPolicy.ALWAYS)
                .limits(Limits.builder().pids(16384).openFiles(2048).build());
    }

    /** The quiet settings with one of them written otherwise, or a further one added. */
    public static String with(String line) {
        String key = line.substring(0, line.indexOf(':') + 1);
        return QUIET.lines().filter(other -> !other.startsWith(key)).collect(Collectors.joining("\n", "", "\n")) + line
                + "\n";
    }

    /** What comes of a file. */
    public static CheckReport report(String yaml) {
        return CHECKER.check(new SettingsReader().read("site.yaml", yaml));
    }

    /** What comes of settings made in code. */
    public static CheckReport report(PilotSettings settings) {
        return CHECKER.check(settings);
    }

    /** What is wrong with a file, errors, warnings and advice. */
    public static List<Diagnostic> problems(String yaml) {
        return report(yaml).diagnostics();
    }

    /** What of a file is an error. */
    public static List<Diagnostic> errors(String yaml) {
        return problems(yaml).stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .toList();
    }

    /** Each problem on a line: {@code 7:8 error[code] path: message (hint)}. */
    public static String lines(Collection<Diagnostic> problems) {
        return problems.stream().map(Checks::line).collect(Collectors.joining("\n"));
    }

    /** A problem as {@code 7:8 error[code] path: message (hint)}. */
    public static String line(Diagnostic problem) {
        return place(problem) + problem.severity().word() + "[" + problem.code() + "] " + problem.path() + ": "
                + problem.message() + " (" + problem.hint() + ")";
    }

    /** The problems as the command prints them. */
    public static String text(Collection<Diagnostic> problems) {
        return problems.stream().map(DiagnosticText::of).collect(Collectors.joining());
    }

    /** The ids of the problems' codes with the paths, {@code squid-address squid}. */
    public static List<String> codes(Collection<Diagnostic> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.path())
                .toList();
    }

    private static String place(Diagnostic problem) {
        return problem.location().map(Checks::place).orElse("");
    }

    private static String place(Location location) {
        return location.line() + ":" + location.column() + " ";
    }
}
