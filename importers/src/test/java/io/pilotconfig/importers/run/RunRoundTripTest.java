package io.pilotconfig.importers.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.docker.DockerRenderer;
import io.pilotconfig.docker.PodmanRenderer;
import io.pilotconfig.docker.Restart;
import io.pilotconfig.docker.RunOptions;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.SpecimenFacts;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** What is rendered is read back: every fact of the plan, byte for byte, and nothing is to be said about it. */
class RunRoundTripTest {
    private static final SettingsChecker CHECKER = new SettingsChecker();

    @Provide
    Arbitrary<PilotSettings> forDocker() {
        return SettingsArbitraries.valid(options().map(options -> Map.of("docker", Mapping.of(options))));
    }

    @Provide
    Arbitrary<PilotSettings> forPodman() {
        Arbitrary<Map<String, String>> secret = Arbitraries.maps(
                        Arbitraries.just("tokenSecret"), Arbitraries.of("ospool-token", "a", "x_1.y"))
                .ofMaxSize(1);
        return SettingsArbitraries.valid(Combinators.combine(options(), secret).as((some, more) -> {
            Map<String, Object> all = new TreeMap<>(some);
            all.putAll(more);
            return Map.of("podman", Mapping.of(all));
        }));
    }

    private static Arbitrary<Map<String, Object>> options() {
        Arbitrary<Map<String, Boolean>> flags = Arbitraries.maps(
                        Arbitraries.of("interactive", "remove", "detach", "oneLine"), Arbitraries.of(true, false))
                .ofMaxSize(4);
        Arbitrary<String> restart = Arbitraries.of("no", "always", "unless-stopped", "on-failure");
        return Combinators.combine(flags, restart.optional()).as((some, when) -> {
            Map<String, Object> all = new TreeMap<>(some);
            when.ifPresent(word -> all.put("restart", word));
            return all;
        });
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void dockerLineIsReadBack(@ForAll("forDocker") PilotSettings settings) {
        check(new DockerRenderer(), settings);
    }

    @Property(shrinking = ShrinkingMode.BOUNDED)
    void podmanLineIsReadBack(@ForAll("forPodman") PilotSettings settings) {
        check(new PodmanRenderer(), settings);
    }

    private static void check(Renderer<RunOptions> renderer, PilotSettings settings) {
        CheckReport report = CHECKER.check(settings);
        Launch launch = Launch.of(report.orThrow());
        try {
            check(renderer, launch.plan(), renderer.render(launch));
        } catch (InvalidSettingsException e) {
            assertThat(renderer.findings(launch.plan()))
                    .as("a reason to refuse")
                    .isNotEmpty();
        }
    }

    private static void check(Renderer<RunOptions> renderer, LaunchPlan plan, Rendering rendering) {
        Map<String, String> files =
                rendering.files().stream().collect(Collectors.toMap(RenderedFile::name, RenderedFile::text));
        String text = rendering.main().text();
        Specimen specimen = RunReading.beside(renderer.id(), text, files).clean();
        RunOptions options = renderer.options().bindChecked(plan.targets().getOrDefault(renderer.id(), Mapping.EMPTY));
        assertThat(SpecimenFacts.of(specimen).differenceFrom(expected(plan, options)))
                .as("what is not read as it was planned, from\n%s", text)
                .isEmpty();
        assertThat(effective(renderer.options().bindChecked(optionsOf(specimen))))
                .as("the options of\n%s", text)
                .isEqualTo(effective(options));
    }

    private static Observed expected(LaunchPlan plan, RunOptions options) {
        if (options.tokenSecret().isEmpty()) {
            return Observed.of(plan);
        }
        Observed.Builder token = Observed.builder();
        plan.mounts().stream().filter(mount -> mount.role() == Mount.Role.TOKEN).forEach(token::mount);
        return Observed.of(plan).without(token.build().facts()::contains);
    }

    private static Mapping optionsOf(Specimen specimen) {
        Map<String, Object> options = new HashMap<>();
        specimen.options().forEach((key, value) -> options.put(key.text(), value));
        return Mapping.of(options);
    }

    private static RunOptions effective(RunOptions options) {
        RunOptions.Builder builder = RunOptions.builder();
        options.tokenSecret().ifPresent(builder::tokenSecret);
        return builder.interactive(options.interactive().orElse(!options.detach()))
                .remove(options.remove().orElse(options.restart() == Restart.NO))
                .detach(options.detach())
                .restart(options.restart())
                .oneLine(options.oneLine())
                .build();
    }
}
