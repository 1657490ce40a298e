package io.pilotconfig.importers.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.importers.specimen.ReadLaunch;
import io.pilotconfig.importers.specimen.SpecimenFacts;
import io.pilotconfig.quadlet.QuadletOptions;
import io.pilotconfig.quadlet.QuadletRenderer;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is rendered is read back: the facts of the plan, and the options. */
class QuadletRoundTripTest {
    private static final SettingsChecker CHECKER = new SettingsChecker();
    private static final QuadletRenderer RENDERER = new QuadletRenderer();

    @Property
    void everythingIsReadBack(
            @ForAll("settings") PilotSettings settings, @ForAll("options") Map<String, Object> written) {
        Launch launch = Launch.of(CHECKER.check(settings).orThrow());
        QuadletOptions options = RENDERER.options().bindChecked(Mapping.of(written));
        Rendering rendering;
        try {
            rendering = RENDERER.render(launch, options);
        } catch (InvalidSettingsException e) {
            return;
        }
        RenderedFile main = rendering.main();
        Map<String, String> files =
                rendering.files().stream().collect(Collectors.toMap(RenderedFile::name, RenderedFile::text));

        ReadLaunch imported = ReadLaunch.of(new QuadletReader(), main.name(), main.text(), files);

        assertThat(imported.diagnostics()).as(main.text()).isEmpty();
        assertThat(SpecimenFacts.of(imported.specimen()).differenceFrom(expected(launch.plan(), options)))
                .as(main.text())
                .isEmpty();
        Mapping again = Mapping.of(new HashMap<>(imported.options()));
        assertThat(RENDERER.render(launch, RENDERER.options().bindChecked(again))
                        .main()
                        .text())
                .as("rendered with %s instead of %s", imported.options(), written)
                .isEqualTo(main.text());
    }

    @Example
    void aBlankIsAProgramForPodman() {
        PilotSettings settings = PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/token")
                .entrypoint(" ")
                .build();

        everythingIsReadBack(settings, Map.of("podmanVersion", "4.4"));
    }

    private static Observed expected(LaunchPlan plan, QuadletOptions options) {
        Observed.Builder more = Observed.builder();
        if (plan.name().isEmpty()) {
            more.with(Kind.NAME, "ospool-pilot");
        }
        if (plan.stopSeconds().isEmpty()) {
            more.with(Kind.STOP_SECONDS, "15");
        }
        return Observed.of(plan)
                .without(
                        fact -> options.tokenSecret().isPresent() && fact.name().endsWith("/flock.opensciencegrid.org"))
                .and(more.build());
    }

    @Provide
    Arbitrary<PilotSettings> settings() {
        return SettingsArbitraries.valid(Arbitraries.just(Map.of()));
    }

    @Provide
    Arbitrary<Map<String, Object>> options() {
        return Combinators.combine(
                        option(
                                "podmanVersion",
                                "4.4",
                                "4.5",
                                "4.6",
                                "4.7",
                                "4.8",
                                "4.9",
                                "5.0",
                                "5.3",
                                "5.4",
                                "5.5",
                                "5.7",
                                "5.8",
                                "6.0"),
                        option("rootless", true, false),
                        option("install", true, false),
                        option("autoUpdate", true, false),
                        option(
                                "restart",
                                "no",
                                "always",
                                "on-success",
                                "on-failure",
                                "on-abnormal",
                                "on-watchdog",
                                "on-abort"),
                        option("tokenSecret", "ospool-token"))
                .as((a, b, c, d, e, f) -> {
                    Map<String, Object> all = new LinkedHashMap<>();
                    List.of(a, b, c, d, e, f).forEach(all::putAll);
                    return all;
                });
    }

    private static Arbitrary<Map<String, Object>> option(String name, Object... values) {
        return Arbitraries.oneOf(
                Arbitraries.just(Map.of()), Arbitraries.of(values).map(value -> Map.of(name, value)));
    }
}
