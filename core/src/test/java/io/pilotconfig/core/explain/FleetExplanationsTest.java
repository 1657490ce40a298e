package io.pilotconfig.core.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.fleet.FleetReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The examples about fleets show what they say. */
class FleetExplanationsTest {
    /** What no line of a fleet file can show; {@code FLEET_TOO_LARGE} is shown where fleets of that size are made. */
    private static final Set<Code> UNSHOWN = Set.of(
            Codes.FLEET_TOO_LARGE,
            Codes.PILOT_TOO_LARGE,
            Codes.PILOT_NAME_TWICE,
            Codes.DEFAULTS_TWICE,
            Codes.NOTHING_SELECTED);

    private static final String ONE = "pilots: { ep1: { resource: CHTC-EP1 } }\n";

    @TempDir
    private Path directory;

    static List<Explanation> fleets() {
        return FleetExplanations.all().stream()
                .filter(explanation ->
                        !explanation.code().equals(Codes.FLEET_FILE) && !UNSHOWN.contains(explanation.code()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("fleets")
    void theWrongExampleIsWrongAndTheRightOneIsNot(Explanation explanation) throws IOException {
        assertThat(reported(explanation.wrong())).contains(explanation.code());
        assertThat(reported(explanation.right())).doesNotContain(explanation.code());
    }

    @Test
    void aPilotOfMoreThanOneMebibyteIsTooLarge() throws IOException {
        String padding = "x".repeat(1 << 20);

        assertThat(reported("pilots:\n  ep1:\n    resource: CHTC-EP1\n    environment: { A: " + padding + " }\n"))
                .contains(Codes.PILOT_TOO_LARGE);
    }

    @Test
    void oneFileOfADirectoryHasDefaultsAlone() throws IOException {
        Files.writeString(directory.resolve("a.yaml"), "defaults: { site: CHTC }\n");
        Files.writeString(directory.resolve("b.yaml"), "defaults: { site: CHTC }\n");
        Files.writeString(directory.resolve("c.yaml"), ONE);

        assertThat(reported(directory, FleetOptions.none())).contains(Codes.DEFAULTS_TWICE);
    }

    @Test
    void theFilesOfADirectoryNameAPilotOnce() throws IOException {
        Files.writeString(directory.resolve("a.yaml"), ONE);
        Files.writeString(directory.resolve("b.yaml"), ONE);

        assertThat(reported(directory, FleetOptions.none())).contains(Codes.PILOT_NAME_TWICE);
    }

    @Test
    void aPatternSelectsSomething() throws IOException {
        Path file = Files.writeString(directory.resolve("fleet.yaml"), ONE);

        assertThat(reported(file, FleetOptions.none().only("other*"))).contains(Codes.NOTHING_SELECTED);
    }

    private List<Code> reported(String example) throws IOException {
        String shared = example.contains("defaults:") ? "" : "defaults:\n" + Explanation.BASE.indent(2);
        return reported(Files.writeString(directory.resolve("fleet.yaml"), shared + example), FleetOptions.none());
    }

    private static List<Code> reported(Path fleet, FleetOptions options) throws IOException {
        SettingsChecker checker = new SettingsChecker(List.of());
        try (Fleet opened = new FleetReader(options).open(fleet)) {
            return opened.check(checker::check).diagnostics().stream()
                    .map(Diagnostic::code)
                    .toList();
        }
    }
}
