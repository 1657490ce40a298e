package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** A site's repository of settings files: a test per file, which fails with everything that is wrong with it. */
class SettingsRepositoryTest {
    private static final Path REPOSITORY = Path.of("settings");
    private static final Path WRONG_ON_PURPOSE = REPOSITORY.resolve("wrong.yaml");

    private final Renderers renderers = Renderers.installed();
    private final SettingsChecker checker = new SettingsChecker();

    @TestFactory
    Stream<DynamicTest> everyFileIsRight() throws IOException {
        try (Stream<Path> files = Files.walk(REPOSITORY)) {
            List<Path> settings = files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.equals(WRONG_ON_PURPOSE))
                    .sorted()
                    .toList();
            assertThat(settings).isNotEmpty();
            return settings.stream().map(file -> DynamicTest.dynamicTest(file.toString(), () -> check(file)));
        }
    }

    private void check(Path file) throws IOException {
        CheckReport report = renderers.check(checker.check(new SettingsReader().read(file)));
        List<Diagnostic> serious = report.diagnostics().stream()
                .filter(found -> found.severity() != Severity.ADVICE)
                .toList();
        if (!serious.isEmpty()) {
            throw new AssertionError(
                    "\n" + serious.stream().map(DiagnosticText::of).collect(Collectors.joining()));
        }
    }

    @Test
    void aWrongFileFailsWithWhatIsWrong() {
        assertThatThrownBy(() -> check(WRONG_ON_PURPOSE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("settings/wrong.yaml:5:8: error[squid-address]: `squid` must be")
                .hasMessageContaining("  hint: write `http://squid.example.edu:3128`.");
    }
}
