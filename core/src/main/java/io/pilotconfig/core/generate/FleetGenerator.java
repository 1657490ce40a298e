package io.pilotconfig.core.generate;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetPilot;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.output.FileChange;
import io.pilotconfig.core.output.OutputTree;
import io.pilotconfig.core.read.ReadSettings;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.settings.PilotSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Brings about the files of a fleet.
 *
 * <pre>{@code
 * FleetGenerator generator = FleetGenerator.of(Renderers.installed());
 * try (Fleet fleet = new FleetReader(FleetOptions.none()).open(file)) {
 *     FleetReport report = generator.check(fleet);
 *     if (!report.hasErrors()) {
 *         try (OutputTree tree = OutputTree.open(directory, OutputOptions.DEFAULTS)) {
 *             generator.generate(fleet, tree, FleetProgress.NONE);
 *         }
 *     }
 * }
 * }</pre>
 *
 * The targets of a pilot are those that its settings have options for, {@code docker} where they have none. Immutable and
 * thread-safe; works with as many threads as there are processors, and memory does not grow with the output.
 */
public final class FleetGenerator {
    private static final String USUAL_TARGET = "docker";

    private final Renderers renderers;
    private final SettingsChecker checker = new SettingsChecker();
    private final Set<String> targets;

    private FleetGenerator(Renderers renderers, Collection<String> targets) {
        this.renderers = renderers;
        this.targets = Set.copyOf(targets);
    }

    /** A generator for the targets that each pilot's settings name. */
    public static FleetGenerator of(Renderers renderers) {
        return new FleetGenerator(renderers, Set.of());
    }

    /**
     * A generator for these targets, whatever the settings name.
     *
     * @throws IllegalArgumentException if one is not installed
     */
    public static FleetGenerator of(Renderers renderers, Collection<String> targets) {
        targets.forEach(renderers::require);
        return new FleetGenerator(renderers, targets);
    }

    /**
     * Everything that is wrong with a fleet, what its targets cannot express included.
     *
     * @throws IOException if a file cannot be read, or is not what it was
     */
    public FleetReport check(Fleet fleet) throws IOException {
        return check(fleet, FleetProgress.NONE);
    }

    /** The same, and tells of each pilot. */
    public FleetReport check(Fleet fleet, FleetProgress progress) throws IOException {
        return fleet.check(read -> {
            CheckReport report = check(read);
            progress.checked();
            return report;
        });
    }

    private CheckReport check(ReadSettings read) {
        CheckReport report = checker.check(read);
        return renderers.check(report, report.settings().map(this::targets).orElse(Set.of()));
    }

    private Set<String> targets(PilotSettings settings) {
        if (!targets.isEmpty()) {
            return targets;
        }
        return settings.targets().isEmpty()
                ? Set.of(USUAL_TARGET)
                : settings.targets().keySet();
    }

    /**
     * Brings about the files of every pilot, and ends the tree's run.
     *
     * @throws IOException if a file of the fleet cannot be read, or is not what it was
     * @throws io.pilotconfig.core.diagnostic.InvalidSettingsException if a pilot has errors; then check the fleet before
     * @throws io.pilotconfig.core.output.OutputException if a file cannot be written
     */
    public void generate(Fleet fleet, OutputTree tree, FleetProgress progress) throws IOException {
        fleet.forEach(pilot -> tree.put(pilot.name(), render(pilot)), (pilot, changes) -> progress.generated(changes));
        List<FileChange> stale = tree.finish(fleet::selects);
        if (!stale.isEmpty()) {
            progress.generated(stale);
        }
    }

    private List<RenderedFile> render(FleetPilot pilot) {
        CheckReport report = checker.check(pilot.read());
        Launch launch = Launch.of(report.orThrow());
        List<RenderedFile> files = new ArrayList<>();
        Consumer<Renderer<?>> write =
                renderer -> files.addAll(renderer.render(launch).files());
        targets(report.settings().orElseThrow()).stream()
                .sorted()
                .forEach(id -> renderers.find(id).ifPresent(write));
        return files;
    }
}
