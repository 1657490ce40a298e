package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Location;
import io.pilotconfig.core.diagnostic.SettingPath;
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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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

    /** Between two good pilots, and with the path of the pilot; its name is its key, and another one a mistake by itself. */
    @Property(tries = 500)
    void everyMistakeInAPilotIsReported(@ForAll("broken") BrokenSettings broken) throws IOException {
        Assume.that(!broken.text().contains("%YAML"));
        boolean flow = broken.text().startsWith("{");
        String text = flow
                ? "{\"pilots\": {\"ep0\": {},\n\"ep1\": " + broken.text() + "\n, \"ep2\": {}}}"
                : "pilots:\n  ep0: {}\n  ep1:\n" + broken.text().indent(4) + "  ep2: {}\n";
        List<Diagnostic> found;
        try (Fleet fleet = fleet(text)) {
            found = fleet.check(Outcome.CHECKER::check).diagnostics();
        }
        Places places = new Places(text);
        SettingPath pilot = SettingPath.of("pilots", "ep1");
        for (Mistake mistake : broken.mistakes()) {
            assertThat(found)
                    .as("%s\n%s", text, mistake)
                    .anyMatch(error -> isReported(mistake, mistake.path().below(pilot), error, places));
        }
    }

    private static boolean isReported(Mistake mistake, SettingPath path, Diagnostic error, Places places) {
        Location place = error.location().orElseThrow();
        String at = places.textAt(place).replaceFirst("^[\"']", "");
        boolean name = mistake.path().equals(SettingPath.of("name"));
        return error.code().equals(name ? Codes.PILOT_NAME_DIFFERS : mistake.code())
                && error.path().equals(path)
                && (at.startsWith(mistake.written()) || at.startsWith("|"));
    }

    @Provide
    Arbitrary<FleetText> fleets() {
        return FleetArbitraries.valid();
    }

    @Provide
    Arbitrary<BrokenSettings> broken() {
        return SettingsArbitraries.broken();
    }
}
