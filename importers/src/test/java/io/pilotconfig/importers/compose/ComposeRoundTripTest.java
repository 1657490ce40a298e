package io.pilotconfig.importers.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.compose.AttributesDelivery;
import io.pilotconfig.compose.ComposeOptions;
import io.pilotconfig.compose.ComposeRenderer;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.specimen.Specimen.Part;
import io.pilotconfig.importers.specimen.SpecimenFacts;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is rendered is read back: the facts of the plan, and the options. */
class ComposeRoundTripTest {
    private static final SettingsChecker CHECKER = new SettingsChecker();
    private static final ComposeRenderer RENDERER = new ComposeRenderer();

    @Property
    void everythingIsReadBack(
            @ForAll("settings") PilotSettings settings, @ForAll("options") Map<String, Object> written) {
        Launch launch = Launch.of(CHECKER.check(settings).orThrow());
        ComposeOptions options = RENDERER.options().bindChecked(Mapping.of(written));
        String text;
        try {
            text = RENDERER.render(launch, options).main().text();
        } catch (InvalidSettingsException e) {
            return;
        }
        Map<String, String> files = new HashMap<>();
        launch.plan().attributes().ifPresent(file -> files.put(file.hostPath(), file.content()));

        Imported imported = Imported.of(text, files, ImportOptions.DEFAULTS);

        assertThat(imported.said()).as(text).isEmpty();
        assertThat(SpecimenFacts.of(imported.specimen()).differenceFrom(expected(launch.plan(), options)))
                .as(text)
                .isEmpty();
        assertThat(imported.part(Part.TOKEN)).isEqualTo(options.tokenSecret() ? settings.token() : "");
        Mapping again = Mapping.of(new HashMap<>(imported.options()));
        assertThat(RENDERER.render(launch, RENDERER.options().bindChecked(again))
                        .main()
                        .text())
                .as("rendered with %s instead of %s", imported.options(), written)
                .isEqualTo(text);
    }

    /** The token's secret is no mount, nor are attributes within the file. */
    private static Observed expected(LaunchPlan plan, ComposeOptions options) {
        Observed.Builder more = Observed.builder();
        Observed.Builder fewer = Observed.builder();
        if (plan.name().isEmpty()) {
            more.with(Kind.NAME, "ospool-pilot");
        }
        if (plan.stopSeconds().isEmpty()) {
            more.with(Kind.STOP_SECONDS, "15");
        }
        for (Mount mount : plan.mounts()) {
            boolean none = switch (mount.role()) {
                case TOKEN -> options.tokenSecret();
                case ATTRIBUTES -> options.attributes() == AttributesDelivery.INLINE;
                default -> false;
            };
            if (none) {
                fewer.mount(mount);
            }
        }
        List<Observed.Fact> otherwise = fewer.build().facts();
        return Observed.of(plan).without(otherwise::contains).and(more.build());
    }

    @Provide
    Arbitrary<PilotSettings> settings() {
        return SettingsArbitraries.valid(Arbitraries.just(Map.of()));
    }

    @Provide
    Arbitrary<Map<String, Object>> options() {
        return Combinators.combine(
                        option("project", "ospool", "1", "a_b-c"),
                        option("service", "pilot", "no", "1", "x-y.z"),
                        option("restart", "no", "always", "unless-stopped", "on-failure"),
                        option("tokenSecret", true, false),
                        option("attributes", "inline", "file"))
                .as((a, b, c, d, e) -> {
                    Map<String, Object> all = new LinkedHashMap<>();
                    List.of(a, b, c, d, e).forEach(all::putAll);
                    return all;
                });
    }

    private static Arbitrary<Map<String, Object>> option(String name, Object... values) {
        return Arbitraries.oneOf(
                Arbitraries.just(Map.of()), Arbitraries.of(values).map(value -> Map.of(name, value)));
    }
}
