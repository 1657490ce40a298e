package io.pilotconfig.testkit;

import io.pilotconfig.core.settings.PilotSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Generators of fleets for property tests:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<FleetText> fleets() {
 *     return FleetArbitraries.valid();
 * }
 * }</pre>
 */
public final class FleetArbitraries {
    private static final int MOST_PILOTS = 4;

    private FleetArbitraries() {}

    /** Fleets without an error, in every style: what the pilots have in common is in the defaults, or is not, at random. */
    public static Arbitrary<FleetText> valid() {
        Arbitrary<List<PilotSettings>> pilots =
                SettingsArbitraries.valid().list().ofMinSize(1).ofMaxSize(MOST_PILOTS);
        return Combinators.combine(
                        pilots, SettingsArbitraries.valid(), Arbitraries.of(TextStyle.class), Arbitraries.randoms())
                .as(FleetArbitraries::fleet);
    }

    /**
     * Fleet files that something is wrong with: with a pilot, as in {@link SettingsArbitraries#broken}, between two that are
     * well, or with the fleet itself. What is wrong with a pilot has the pilot's path.
     */
    public static Arbitrary<BrokenSettings> broken() {
        Arbitrary<BrokenSettings> pilots = SettingsArbitraries.broken()
                .filter(broken -> !broken.text().contains("%YAML"))
                .map(FleetMistakes::aroundPilot);
        return Arbitraries.frequencyOf(Tuple.of(4, pilots), Tuple.of(1, Arbitraries.of(FleetMistakes.ofFleet())));
    }

    /** One fleet file for each kind of mistake about a fleet itself that the test kit knows. */
    public static List<BrokenSettings> brokenOnce() {
        return FleetMistakes.ofFleet();
    }

    private static FleetText fleet(List<PilotSettings> pilots, PilotSettings shared, TextStyle style, Random random) {
        Map<String, PilotSettings> named = new LinkedHashMap<>();
        for (PilotSettings pilot : pilots) {
            String name = "ep" + named.size() + (random.nextBoolean() ? ".example.edu" : "");
            named.put(name, SettingsArbitraries.with(pilot, "name", name));
        }
        PilotSettings defaults = random.nextBoolean() ? pilots.get(0) : shared;
        return new FleetText(named, style, SettingsWriter.write(FleetTree.of(named, defaults, style, random), style));
    }
}
