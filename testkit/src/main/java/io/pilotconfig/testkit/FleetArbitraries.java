package io.pilotconfig.testkit;

import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

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

    private static FleetText fleet(List<PilotSettings> pilots, PilotSettings shared, TextStyle style, Random random) {
        Map<String, PilotSettings> named = new LinkedHashMap<>();
        for (PilotSettings pilot : pilots) {
            String name = "ep" + named.size() + (random.nextBoolean() ? ".example.edu" : "");
            named.put(name, named(pilot, name));
        }
        PilotSettings defaults = random.nextBoolean() ? pilots.get(0) : shared;
        return new FleetText(named, style, SettingsWriter.write(FleetTree.of(named, defaults, style, random), style));
    }

    private static PilotSettings named(PilotSettings pilot, String name) {
        String text = SettingsWriter.write(SettingsTree.of(pilot, false).put("name", name), TextStyle.JSON);
        return new SettingsReader().read("", text).settings().orElseThrow();
    }
}
