package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.fleet.FleetReader;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The fleets that people may copy. */
class ExampleFleetsTest {
    @ParameterizedTest
    @CsvSource({
        "fleet/fleet.yaml, ep1.example.edu ep2.example.edu ep3.example.edu",
        "fleet/pilots, ep1.example.edu b1.example.edu b2.example.edu"
    })
    void nothingButAdviceIsSaidOfThem(String path, String names) throws IOException {
        Renderers renderers = Renderers.installed();
        SettingsChecker checker = new SettingsChecker();
        List<String> pilots = new ArrayList<>();
        try (Fleet fleet = new FleetReader(FleetOptions.none()).open(Path.of(path))) {
            FleetReport report = fleet.check(read -> renderers.check(checker.check(read)));
            fleet.forEach(
                    pilot -> checker.check(pilot.read()).orThrow(), (pilot, settings) -> pilots.add(pilot.name()));

            assertThat(report.diagnostics())
                    .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.ADVICE));
        }
        assertThat(pilots).containsExactly(names.split(" "));
    }

    @Test
    void theReadmeQuotesTheFile() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));
        String quoted = readme.substring(readme.indexOf("```yaml\npilots:") + 8);

        assertThat(Files.readString(Path.of("fleet/fleet.yaml"))).contains(quoted.substring(0, quoted.indexOf("```")));
    }
}
