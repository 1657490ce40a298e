package io.pilotconfig.core.generate;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.fleet.CheckedPilot;
import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetPilot;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.output.OutputException;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Renders fleets.
 *
 * <pre>{@code
 * FleetGenerator generator = FleetGenerator.of(Renderers.installed(), new SettingsChecker());
 * try (Fleet fleet = new FleetReader(FleetOptions.none()).open(file);
 *         RenderedFleet rendered = generator.render(fleet, FleetProgress.NONE)) {
 *     if (!rendered.report().hasErrors()) {
 *         try (OutputTree tree = OutputTree.open(directory, OutputOptions.DEFAULTS)) {
 *             rendered.writeTo(tree, FleetProgress.NONE);
 *         }
 *     }
 * }
 * }</pre>
 *
 * The targets of a pilot are those that its settings have options for, {@code docker} where they have none. Immutable and
 * thread-safe; works with as many threads as there are processors, and memory does not grow with the output.
 */
public final class FleetGenerator {
    private final Renderers renderers;
    private final SettingsChecker checker;
    private final Set<String> targets;

    private FleetGenerator(Renderers renderers, SettingsChecker checker, Collection<String> targets) {
        this.renderers = renderers;
        this.checker = checker;
        this.targets = Set.copyOf(targets);
    }

    /** A generator for the targets that each pilot's settings name. */
    public static FleetGenerator of(Renderers renderers, SettingsChecker checker) {
        return new FleetGenerator(renderers, checker, Set.of());
    }

    /**
     * The same for these targets, whatever the settings name; without any, for those that they name.
     *
     * @throws IllegalArgumentException if one is not installed
     */
    public FleetGenerator withTargets(Collection<String> only) {
        only.forEach(renderers::require);
        return new FleetGenerator(renderers, checker, only);
    }

    /**
     * Checks and renders every pilot. What came of it has a report; it can be written if that has no error.
     *
     * @throws IOException if a file cannot be read, or is not what it was
     * @throws OutputException if two targets write different files of one name
     */
    public RenderedFleet render(Fleet fleet, FleetProgress progress) throws IOException {
        RenderingStore store = new RenderingStore();
        try {
            FleetReport report = fleet.check(
                    this::check,
                    pilot -> {
                        CheckedPilot<List<RenderedFile>> rendered = render(pilot);
                        progress.checked();
                        return rendered;
                    },
                    (pilot, files) -> store.add(pilot.name(), files));
            return new RenderedFleet(report, store, fleet::selects);
        } catch (UncheckedIOException e) {
            store.close();
            throw e.getCause();
        } catch (IOException | RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private CheckReport check(ReadSettings read) {
        CheckReport report = checker.check(read);
        return renderers.check(report, report.settings().map(this::targets).orElse(Set.of()));
    }

    private CheckedPilot<List<RenderedFile>> render(FleetPilot pilot) {
        CheckReport report = checker.check(pilot.read());
        Set<String> wanted = report.settings().map(this::targets).orElse(Set.of());
        if (report.hasErrors()) {
            return new CheckedPilot<>(renderers.check(report, wanted), List.of());
        }
        PilotRendering rendering = new PilotRendering(pilot.name(), Launch.of(report.orThrow()));
        wanted.stream().sorted().forEach(id -> renderers.find(id).ifPresent(rendering::add));
        return new CheckedPilot<>(renderers.join(report, wanted, rendering.notes()), rendering.files());
    }

    private Set<String> targets(PilotSettings settings) {
        return targets.isEmpty() ? Renderers.targetsOf(settings) : targets;
    }
}
