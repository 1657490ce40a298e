package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.fleet.FleetReader;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A pilot in a fleet is what it would be in a file of its own. */
class FleetTest {
    private static final FleetReader READER = new FleetReader(FleetOptions.none());

    private static Fleet fleet(String text) throws IOException {
        return READER.open("fleet.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** However the settings are split into defaults and the pilot's own, and however they are written. */
    @Property(tries = 500)
    void pilotsAreReadAsTheyWereWritten(@ForAll("fleets") FleetText written) throws IOException {
        Map<String, PilotSettings> read = new LinkedHashMap<>();
        try (Fleet fleet = fleet(written.text())) {
            fleet.forEach(
                    pilot -> pilot.read().settings().orElseThrow(),
                    (pilot, settings) -> read.put(pilot.name(), settings));
        }
        assertThat(read).as(written.text()).isEqualTo(written.pilots());
        assertThat(read.keySet()).containsExactlyElementsOf(written.pilots().keySet());
    }

    @Property(tries = 300)
    void theSameIsSaidOfEachPilot(@ForAll("fleets") FleetText written) throws IOException {
        try (Fleet fleet = fleet(written.text())) {
            fleet.forEach(
                    pilot -> words(Outcome.CHECKER.check(pilot.read()).diagnostics()),
                    (pilot, words) -> assertThat(words)
                            .as(written.text())
                            .containsExactlyInAnyOrderElementsOf(words(Outcome.CHECKER
                                    .check(written.pilots().get(pilot.name()))
                                    .diagnostics())));
        }
    }

    private static List<String> words(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(found -> found.code() + " " + found.path() + ": " + found.message())
                .toList();
    }

    @Property(tries = 500)
    void everyMistakeIsReported(@ForAll("broken") BrokenSettings broken) throws IOException {
        check(broken);
    }

    /** A test per mistake about the fleet itself. */
    @TestFactory
    Stream<DynamicTest> mistakeOfTheFleetIsReported() {
        return FleetArbitraries.brokenOnce().stream()
                .map(broken -> DynamicTest.dynamicTest(broken.mistakes().get(0).toString(), () -> check(broken)));
    }

    private static void check(BrokenSettings broken) throws IOException {
        List<Diagnostic> found;
        try (Fleet fleet = fleet(broken.text())) {
            found = fleet.check(Outcome.CHECKER::check).diagnostics();
        }
        Places places = new Places(broken.text());
        for (Mistake mistake : broken.mistakes()) {
            assertThat(found)
                    .as("%s\n%s", broken.text(), mistake)
                    .anyMatch(error -> isReported(mistake, error, places));
        }
    }

    private static boolean isReported(Mistake mistake, Diagnostic error, Places places) {
        Location place = error.location().orElseThrow();
        String at = places.textAt(place).replaceFirst("^[\"']", "");
        return error.code().equals(mistake.code())
                && error.path().equals(mistake.path())
                && (at.startsWith(mistake.written()) || at.startsWith("|"));
    }

    @Provide
    Arbitrary<FleetText> fleets() {
        return FleetArbitraries.valid();
    }

    @Provide
    Arbitrary<BrokenSettings> broken() {
        return FleetArbitraries.broken();
    }
}
