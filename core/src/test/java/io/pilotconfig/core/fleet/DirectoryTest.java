package io.pilotconfig.core.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory of files as a fleet. */
class DirectoryTest {
    private static final String ONE = "site: A\nresource: B\ntoken: /t\n";

    @TempDir
    Path directory;

    private void file(String name, String text) throws IOException {
        Files.writeString(directory.resolve(name), text);
    }

    private Map<String, PilotSettings> settings() throws IOException {
        try (Fleet fleet = new FleetReader(FleetOptions.none()).open(directory)) {
            return Fleets.settings(fleet);
        }
    }

    @Test
    void eachFileIsAPilotNamedByItselfOrByItsFile() throws IOException {
        file("b.yaml", ONE);
        file("a.example.edu.yml", ONE);
        file("c.json", "{\"name\": \"other\", \"site\": \"A\", \"resource\": \"B\", \"token\": \"/t\"}");

        assertThat(settings()).containsOnlyKeys("a.example.edu", "b", "other");
        assertThat(settings().keySet()).containsExactly("a.example.edu", "b", "other");
        assertThat(settings().get("other").name()).hasValue("other");
    }

    @Test
    void whatIsNoFileOfSettingsIsLeftAlone() throws IOException {
        file("a.yaml", ONE);
        file("README.md", "x");
        file("a.yaml~", "x");
        file(".b.yaml", "x");
        Files.createDirectory(directory.resolve("c.yaml"));

        assertThat(settings()).containsOnlyKeys("a");
    }

    @Test
    void aFileWithNothingButDefaultsGivesThemToAll() throws IOException {
        file("z.yaml", "defaults: { site: Z, user: '1', limits: { cpus: 1, pids: 1 } }");
        file("a.yaml", ONE);
        file(
                "b.yaml",
                "defaults: { resource: R, user: '2', limits: { pids: 2 } }\npilots: { b: { token: /t, site: S }, c: { token: /t } }");

        Map<String, PilotSettings> pilots = settings();

        assertThat(pilots.keySet()).containsExactly("a", "b", "c");
        assertThat(pilots.values()).extracting(PilotSettings::site).containsExactly("A", "S", "Z");
        assertThat(pilots.values()).extracting(PilotSettings::user).containsExactly("1", "2", "2");
        assertThat(pilots.values())
                .extracting(pilot -> pilot.limits().pids().orElseThrow())
                .containsExactly(1, 2, 2);
        assertThat(pilots.values())
                .extracting(pilot -> pilot.limits().cpus().orElseThrow())
                .containsExactly(1, 1, 1);
    }

    @Test
    void everyFileIsReportedOnUnderItsName() throws IOException {
        file("a.yaml", "squid: 'x y'\n");
        file("b.yaml", "squid: [\n");
        file("defaults.yaml", "defaults:\n  site: A\n  resource: B!\n  token: /t\n");

        assertThat(Fleets.report(directory).diagnostics())
                .filteredOn(found -> found.severity() == Severity.ERROR)
                .extracting(found -> found.location().orElseThrow() + " " + found.path())
                .containsExactly(
                        directory.resolve("a.yaml") + ":1:8 squid",
                        directory.resolve("b.yaml") + ":2:1 ",
                        directory.resolve("defaults.yaml") + ":3:13 defaults.resource");
    }

    @Test
    void aNameStandsInOneFileOnly() throws IOException {
        file("a.yaml", ONE + "name: b\n");
        file("b.yaml", ONE);

        FleetReport report = Fleets.report(directory);

        assertThat(report.diagnostics())
                .filteredOn(found -> found.code().id().equals("pilot-name-twice"))
                .singleElement()
                .satisfies(found -> assertThat(found.message())
                        .isEqualTo("A pilot of the name `b` stands at " + directory.resolve("a.yaml") + ":1 already."));
        assertThat(report.pilots()).isEqualTo(1);
    }

    @Test
    void aBaseNameThatIsNoNameIsAnError() throws IOException {
        file("a b.yaml", ONE);

        assertThat(Fleets.places(Fleets.report(directory))).contains("1:1 pilot-name name");
    }

    @Test
    void aDirectoryWithoutPilotsIsAnError() throws IOException {
        assertThat(Fleets.places(Fleets.report(directory))).containsExactly("1:1 fleet-empty ");
        file("defaults.yaml", "defaults: { site: A }");
        assertThat(Fleets.places(Fleets.report(directory))).containsExactly("1:1 fleet-empty ");
    }

    @Test
    void theReaderTellsFleetsFromPilots() throws IOException {
        file("a.yaml", ONE);
        file("b.yaml", "# defaults\n" + ONE + "pilots: {}");
        file("c.yaml", "defaults: {}");
        file("d.yaml", "project: pilots");

        assertThat(FleetReader.isFleet(directory)).isTrue();
        assertThat(FleetReader.isFleet(directory.resolve("a.yaml"))).isFalse();
        assertThat(FleetReader.isFleet(directory.resolve("b.yaml"))).isTrue();
        assertThat(FleetReader.isFleet(directory.resolve("c.yaml"))).isTrue();
        assertThat(FleetReader.isFleet(directory.resolve("d.yaml"))).isFalse();
    }
}
