package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.fleet.FleetReader;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.generate.FleetGenerator;
import io.pilotconfig.core.generate.FleetProgress;
import io.pilotconfig.core.generate.RenderedFleet;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on configuration management calls is in the examples, which the real tools run elsewhere. */
class ConfigurationManagementTest {
    private static final Path PAGE = Path.of("../docs/configuration-management.md");
    private static final Pattern EXAMPLE = Pattern.compile("\\bexamples/[a-z./_-]+");

    @Test
    void whatThePageCallsIsThere() throws IOException {
        assertThat(EXAMPLE.matcher(Files.readString(PAGE)).results().map(example -> Path.of("..", example.group())))
                .hasSizeGreaterThan(6)
                .allMatch(Files::exists);
    }

    @Test
    void theFleetHasNothingToWarnOf() throws IOException {
        FleetGenerator generator =
                FleetGenerator.of(Renderers.installed(), new SettingsChecker()).withTargets(List.of("quadlet"));
        try (Fleet fleet = new FleetReader(FleetOptions.none()).open(Path.of("fleet/fleet.yaml"));
                RenderedFleet rendered = generator.render(fleet, FleetProgress.NONE)) {
            FleetReport report = rendered.report();

            assertThat(report.pilots()).isEqualTo(3);
            assertThat(report.diagnostics()).allMatch(problem -> problem.severity() == Severity.ADVICE);
        }
    }
}
