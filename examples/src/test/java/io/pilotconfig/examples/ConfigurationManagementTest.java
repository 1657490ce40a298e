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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page on configuration management shows is in the examples, which the real tools run elsewhere. */
class ConfigurationManagementTest {
    private static final Path PAGE = Path.of("../docs/configuration-management.md");
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\((\\.\\./[^)#]*)\\)");
    private static final Pattern EXAMPLE = Pattern.compile("\\bexamples/[a-z./_-]+");

    @Test
    void everySnippetIsInAnExample() throws IOException {
        List<String> examples = examples();
        List<MatchResult> snippets =
                SNIPPET.matcher(Files.readString(PAGE)).results().toList();

        assertThat(snippets).hasSizeGreaterThan(6);
        for (MatchResult snippet : snippets) {
            if (!snippet.group(1).equals("sh")) {
                assertThat(examples).as(snippet.group()).anyMatch(text -> text.contains(snippet.group(2)));
            }
        }
    }

    @Test
    void whatThePageLinksToAndCallsIsThere() throws IOException {
        String page = Files.readString(PAGE);

        assertThat(LINK.matcher(page).results().map(link -> PAGE.resolveSibling(link.group(1))))
                .hasSizeGreaterThan(6)
                .allMatch(Files::exists);
        assertThat(EXAMPLE.matcher(page).results().map(example -> Path.of("..", example.group())))
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

    private static List<String> examples() throws IOException {
        List<String> examples = new ArrayList<>();
        for (String folder : List.of("ansible", "puppet", "cron", "cloud-init", "fleet")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                files.filter(Files::isRegularFile)
                        .map(ConfigurationManagementTest::text)
                        .forEach(examples::add);
            }
        }
        return examples;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
