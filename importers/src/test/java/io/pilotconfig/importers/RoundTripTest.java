package io.pilotconfig.importers;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is rendered is imported as it was, and rendered again to the byte. */
class RoundTripTest {
    private static final Renderers RENDERERS = Renderers.installed();
    private static final SettingsChecker CHECKER = new SettingsChecker();
    private static final Importers IMPORTERS = new Importers(CHECKER, RENDERERS);

    @Property(tries = 300)
    void docker(@ForAll("valid") PilotSettings settings) {
        comesBack("docker", settings);
    }

    @Property(tries = 300)
    void podman(@ForAll("valid") PilotSettings settings) {
        comesBack("podman", settings);
    }

    @Property(tries = 300)
    void compose(@ForAll("valid") PilotSettings settings) {
        comesBack("compose", settings);
    }

    @Property(tries = 300)
    void kubernetes(@ForAll("valid") PilotSettings settings) {
        comesBack("kubernetes", settings);
    }

    @Property(tries = 300)
    void quadlet(@ForAll("valid") PilotSettings settings) {
        comesBack("quadlet", settings);
    }

    @Provide
    Arbitrary<PilotSettings> valid() {
        Arbitrary<Map<String, Mapping>> targets = Arbitraries.of(RENDERERS.ids())
                .flatMap(id -> TargetOptions.of(id).map(options -> Map.of(id, options)));
        return SettingsArbitraries.valid(targets);
    }

    private static void comesBack(String target, PilotSettings settings) {
        Optional<Rendering> rendered = render(target, settings);
        Assume.that(rendered.isPresent());
        Rendering rendering = rendered.get();

        Imported imported = IMPORTERS.read(
                target,
                rendering.main().name(),
                rendering.main().text(),
                ImportOptions.DEFAULTS.beside(new FilesOf(rendering)));

        assertThat(imported.report().hasErrors())
                .as("%s%n%s", rendering.main().text(), imported.report().diagnostics())
                .isFalse();
        PilotSettings again = imported.report().settings().orElseThrow();
        assertThat(Carried.by(target, again)).isEqualTo(Carried.by(target, settings));
        assertThat(render(target, again).orElseThrow().files())
                .as("%s", imported.text())
                .isEqualTo(rendering.files());
    }

    private static Optional<Rendering> render(String target, PilotSettings settings) {
        CheckReport report = RENDERERS.check(CHECKER.check(settings), target);
        if (report.hasErrors()) {
            return Optional.empty();
        }
        Renderer<?> renderer = RENDERERS.require(target);
        return Optional.of(renderer.render(Launch.of(report.orThrow())));
    }

    /** The files that lie beside the main one. */
    private record FilesOf(Rendering rendering) implements Companions {
        @Override
        public Optional<String> text(String path) {
            return rendering.files().stream()
                    .filter(file -> file.name().equals(path))
                    .map(file -> file.text())
                    .findFirst();
        }

        @Override
        public List<String> list(String directory) {
            return List.of();
        }
    }
}
