package io.pilotconfig.core.fleet;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads and checks fleets as an application does, and says what came of it in one line for each problem. */
final class Fleets {
    /** A fleet about which nothing at all is to say; a test adds pilots. Ten lines. */
    static final String QUIET = """
            defaults:
              site: CHTC
              resource: CHTC-EP1
              token: /etc/osg/ospool-ep.tkn
              squid: http://squid.example.edu:3128
              workDir: /var/lib/pilot
              cvmfs: { mode: none }
              pull: always
              limits: { pids: 16384, openFiles: 2048 }
            pilots:
            """;

    private static final SettingsChecker CHECKER = new SettingsChecker();

    private Fleets() {}

    private interface Use<T> {
        T of(Fleet fleet) throws IOException;
    }

    static FleetReport report(String yaml) {
        return report(yaml, FleetOptions.none());
    }

    static FleetReport report(String yaml, FleetOptions options) {
        return use(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), options, Fleets::check);
    }

    static FleetReport report(InputStream in) {
        return use(in, FleetOptions.none(), Fleets::check);
    }

    static FleetReport report(Path path) throws IOException {
        try (Fleet fleet = new FleetReader(FleetOptions.none()).open(path)) {
            return check(fleet);
        }
    }

    static FleetReport check(Fleet fleet) throws IOException {
        return fleet.check(CHECKER::check);
    }

    /** Every problem as {@code line:column severity[code] path: message (hint)}. */
    static List<String> lines(String yaml) {
        return lines(report(yaml).diagnostics());
    }

    static List<String> lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Checks::line).toList();
    }

    /** What is wrong, in short: {@code line:column code path}. */
    static List<String> places(String yaml) {
        return places(report(yaml));
    }

    static List<String> places(FleetReport report) {
        return report.diagnostics().stream()
                .map(found -> found.location()
                                .map(at -> at.line() + ":" + at.column())
                                .orElse("nowhere") + " " + found.code() + " " + found.path())
                .toList();
    }

    /** The pilots by name, each as it was read. */
    static Map<String, PilotSettings> settings(String yaml) {
        return settings(yaml, FleetOptions.none());
    }

    static Map<String, PilotSettings> settings(String yaml, FleetOptions options) {
        return use(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), options, Fleets::settings);
    }

    static Map<String, PilotSettings> settings(Fleet fleet) throws IOException {
        Map<String, PilotSettings> pilots = new LinkedHashMap<>();
        fleet.forEach(
                pilot -> pilot.read().settings().orElseThrow(),
                (pilot, settings) -> pilots.put(pilot.name(), settings));
        return pilots;
    }

    /** Pilots with nothing but a name. */
    static String many(int count) {
        return IntStream.range(0, count).mapToObj(i -> "  ep" + i + ": {}\n").collect(Collectors.joining());
    }

    private static <T> T use(InputStream in, FleetOptions options, Use<T> use) {
        try (Fleet fleet = new FleetReader(options).open("fleet.yaml", in)) {
            return use.of(fleet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
