package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.compose.ComposeCodes;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.docker.RunCodes;
import io.pilotconfig.kubernetes.KubernetesCodes;
import io.pilotconfig.quadlet.QuadletCodes;
import io.pilotconfig.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of rules is what the code says, and says something of every code. */
class RulesPageTest {
    private static final Path PAGE = Path.of("../docs/rules.md");

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        GoldenFiles.check(PAGE, RulesPage.text());
    }

    @Test
    void everyCodeOfEveryModuleIsExplained() {
        Explanations all =
                new SettingsChecker().explanations().and(Renderers.installed().explanations());
        Stream<Code> codes = Stream.of(
                        Codes.class, RunCodes.class, ComposeCodes.class, KubernetesCodes.class, QuadletCodes.class)
                .flatMap(type -> Arrays.stream(type.getFields()))
                .map(field -> {
                    try {
                        return (Code) field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                });
        assertThat(all.codes()).containsExactlyInAnyOrderElementsOf(codes.toList());
    }
}
