package io.pilotconfig.testkit;

import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of settings for property tests:
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<PilotSettings> settings() {
 *     return SettingsArbitraries.valid();
 * }
 * }</pre>
 */
public final class SettingsArbitraries {
    private SettingsArbitraries() {}

    /** Settings without an error: every key, every way to have CVMFS, realistic values and odd ones. */
    public static Arbitrary<PilotSettings> valid() {
        return valid(SettingsGenerator.unknownTargets());
    }

    /** The same with these options of renderers, by renderer id. */
    public static Arbitrary<PilotSettings> valid(Arbitrary<Map<String, Mapping>> targets) {
        return new SettingsGenerator(SettingsGenerator.Mode.VALID, targets).settings();
    }

    /**
     * {@linkplain #valid Valid} settings with values of your own, right or wrong, under a key at the top of the settings file
     * that takes text, such as {@code image}.
     */
    public static Arbitrary<PilotSettings> validWith(String key, Arbitrary<String> values) {
        return Combinators.combine(valid(), values).as((settings, value) -> with(settings, key, value));
    }

    static PilotSettings with(PilotSettings settings, String key, String value) {
        String text = SettingsWriter.write(SettingsTree.of(settings, false).put(key, value), TextStyle.JSON);
        return new SettingsReader().read("", text).settings().orElseThrow();
    }

    /** Settings that anything may be wrong with, values that no program can be given included. */
    public static Arbitrary<PilotSettings> anything() {
        return anything(SettingsGenerator.unknownTargets());
    }

    /** The same with these options of renderers, by renderer id. */
    public static Arbitrary<PilotSettings> anything(Arbitrary<Map<String, Mapping>> targets) {
        return new SettingsGenerator(SettingsGenerator.Mode.ANYTHING, targets).settings();
    }

    /**
     * Settings without an error, at the edges of what is allowed: the least and the greatest numbers, the shortest and the
     * longest names, paths and variables.
     */
    public static Arbitrary<PilotSettings> boundary() {
        return BoundaryArbitraries.settings();
    }

    /**
     * Minimal settings with a nasty value in one of the places that take text: {@link AdversarialValues}, and mixtures of
     * them. Core refuses some of these; what it takes has to arrive unchanged.
     */
    public static Arbitrary<PilotSettings> adversarial() {
        return Arbitraries.oneOf(AdversarialValues.texts(), AdversarialValues.mixtures())
                .flatMap(text -> Arbitraries.of(
                        AdversarialPlaces.settings(text, builder -> {}).values()))
                .withoutEdgeCases();
    }

    /** {@linkplain #valid Valid} settings as the text of a file, in every style. */
    public static Arbitrary<SettingsText> texts() {
        return Combinators.combine(valid(), Arbitraries.of(TextStyle.class))
                .as((settings, style) -> new SettingsText(settings, style, SettingsWriter.write(settings, style)));
    }

    /** The text of {@linkplain #valid valid} settings with one or more mistakes, each with the code it has to get. */
    public static Arbitrary<BrokenSettings> broken() {
        return Combinators.combine(valid(), Arbitraries.of(TextStyle.class), Mistakes.some(MistakeCatalogue.ALL))
                .as(Mistakes::plant);
    }

    /** One mistake of each kind that the test kit knows, in settings that are well-formed otherwise. */
    public static List<BrokenSettings> brokenOnce() {
        return Mistakes.eachOnce(MistakeCatalogue.ALL);
    }

    /** The text of {@linkplain #valid valid} settings with one or more mistakes that are warned of, or advised on. */
    public static Arbitrary<BrokenSettings> doubtful() {
        return Combinators.combine(valid(), Arbitraries.of(TextStyle.class), Mistakes.some(DoubtCatalogue.ALL))
                .as(Mistakes::plant);
    }

    /** One such mistake of each kind that the test kit knows, in settings that are well-formed otherwise. */
    public static List<BrokenSettings> doubtfulOnce() {
        return Mistakes.eachOnce(DoubtCatalogue.ALL);
    }
}
