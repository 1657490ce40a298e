package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.PullPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every name that OSG Topology has may be written, and each Execution Endpoint makes a pilot without a word said. */
class TopologyNamesTest {
    private static final List<Row> ROWS = rows();

    private record Row(String site, String group, String resource, String services) {}

    @Test
    void everySiteNameIsRight() {
        assertThat(ROWS.stream().map(Row::site).distinct())
                .hasSize(321)
                .allSatisfy(site -> assertThat(FormRules.SITE_NAME.fault(site)).isEmpty());
    }

    @Test
    void everyResourceGroupNameMayStandForTheSite() {
        assertThat(ROWS.stream().map(Row::group).distinct())
                .hasSize(429)
                .allSatisfy(
                        group -> assertThat(FormRules.SITE_NAME.fault(group)).isEmpty());
    }

    @Test
    void everyResourceNameIsRight() {
        assertThat(ROWS.stream().map(Row::resource).distinct())
                .hasSize(1100)
                .allSatisfy(resource ->
                        assertThat(FormRules.RESOURCE_NAME.fault(resource)).isEmpty());
    }

    @Test
    void namesThatTheSlotWillNotBearAreWarnedOfOnly() {
        assertThat(ROWS.stream().map(row -> problems("CHTC", row.resource)).filter(found -> !found.isEmpty()))
                .hasSize(82)
                .allSatisfy(found -> assertThat(Checks.codes(found)).containsExactly("resource-name-altered resource"));
    }

    @Test
    void everyExecutionEndpointMakesAPilotWithoutAWordSaid() {
        assertThat(ROWS.stream().filter(row -> row.services.equals("Execution Endpoint")))
                .hasSize(79)
                .allSatisfy(row -> assertThat(problems(row.site, row.resource)).isEmpty());
    }

    private static List<Diagnostic> problems(String site, String resource) {
        return Checks.report(PilotSettings.builder()
                        .site(site)
                        .resource(resource)
                        .token("/etc/osg/ospool-ep.tkn")
                        .squid("http://squid.example.edu:3128")
                        .workDir("/var/lib/pilot")
                        .cvmfs(Cvmfs.none())
                        .pull(PullPolicy.ALWAYS)
                        .limits(Limits.builder().pids(16384).openFiles(2048).build())
                        .build())
                .diagnostics();
    }

    private static List<Row> rows() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/data/topology-resources.tsv")).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Row(cells[1], cells[2], cells[3], cells[6]))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
