package example.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.read.SettingsReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RegistryRuleTest {
    private static final Explanation EXPLANATION =
            new RegistryRule().explanations().get(0);

    @Test
    void anImageFromElsewhereIsRefused() {
        assertThat(reported(EXPLANATION.wrongFile()).stream()
                        .map(DiagnosticText::of)
                        .collect(Collectors.joining()))
                .isEqualTo("""
                        site.yaml:9:8: error[example-foreign-image]: `image` does not come from registry.example.edu.
                          9 | image: hub.osg-htc.org/osg-htc/ospool-ep:25-release
                            |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          hint: write `registry.example.edu/osg-htc/ospool-ep:25-release`, our copy of OSG's image.
                        """);
    }

    @Test
    void anImageOfOursIsFine() {
        assertThat(reported(EXPLANATION.rightFile())).isEmpty();
    }

    @Test
    void thePageAboutOwnRulesQuotesIt() throws IOException {
        String rule = Files.readString(Path.of("src/main/java/example/policy/RegistryRule.java"));

        assertThat(Files.readString(Path.of("../../docs/own-rules.md"))).contains("```java\n" + rule + "```\n");
    }

    private static List<Diagnostic> reported(String file) {
        return new SettingsChecker(List.of(new RegistryRule()))
                .check(new SettingsReader().read("site.yaml", file))
                .diagnostics();
    }
}
