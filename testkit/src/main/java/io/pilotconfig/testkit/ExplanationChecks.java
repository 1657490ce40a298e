package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Severity;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds for the examples of an explanation. */
final class ExplanationChecks {
    private ExplanationChecks() {}

    /**
     * Checks both examples: the right one has no other fault, advice aside, than what both are added to. One that is nothing
     * but comments shows what is too large to stand there.
     */
    static void check(Renderer<?> renderer, Explanation explanation) {
        boolean shown = explanation.wrong().lines().anyMatch(line -> !line.startsWith("#"));
        if (shown) {
            assertThat(reported(renderer, explanation.wrongFile()))
                    .as("codes that are reported of\n%s", explanation.wrongFile())
                    .contains(explanation.code());
        }
        Set<Code> right = reported(renderer, explanation.rightFile());
        right.remove(Codes.TARGET_NOT_INSTALLED);
        assertThat(right)
                .as("codes that are reported of\n%s", explanation.rightFile())
                .doesNotContain(explanation.code());
        right.removeAll(reported(renderer, Explanation.BASE));
        assertThat(right)
                .as("codes that are reported of\n%s", explanation.rightFile())
                .allMatch(code -> code.severity() == Severity.ADVICE);
    }

    private static Set<Code> reported(Renderer<?> renderer, String file) {
        CheckReport report = Outcome.CHECKER.check(new SettingsReader().read("site.yaml", file));
        return Renderers.of(List.of(renderer)).check(report, renderer.id()).diagnostics().stream()
                .map(Diagnostic::code)
                .collect(Collectors.toSet());
    }
}
