package io.pilotconfig.examples;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.fleet.Fleet;
import io.pilotconfig.core.fleet.FleetOptions;
import io.pilotconfig.core.fleet.FleetReader;
import io.pilotconfig.core.fleet.FleetReport;
import io.pilotconfig.core.generate.FleetGenerator;
import io.pilotconfig.core.generate.FleetProgress;
import io.pilotconfig.core.generate.RenderedFleet;
import io.pilotconfig.core.output.OutputOptions;
import io.pilotconfig.core.output.OutputTree;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** Many pilots: looks at each of them, and writes their files. */
final class FleetInCode {
    private FleetInCode() {}

    /** The names of the pilots whose settings have errors. */
    static Set<String> wrongPilots(Path file) throws IOException {
        SettingsChecker checker = new SettingsChecker();
        Set<String> wrong = new TreeSet<>();
        try (Fleet fleet = new FleetReader(FleetOptions.none()).open(file)) {
            fleet.forEach(pilot -> checker.check(pilot.read()), (pilot, checked) -> {
                if (checked.hasErrors()) {
                    wrong.add(pilot.name());
                }
            });
        }
        return wrong;
    }

    /** Writes the files of a fleet without errors; what an earlier run wrote and this one does not is removed. */
    static FleetReport write(Path file, Path directory) throws IOException {
        FleetGenerator generator = FleetGenerator.of(Renderers.installed(), new SettingsChecker());
        try (Fleet fleet = new FleetReader(FleetOptions.none()).open(file);
                RenderedFleet rendered = generator.render(fleet, FleetProgress.NONE)) {
            if (!rendered.report().hasErrors()) {
                try (OutputTree tree = OutputTree.open(directory, OutputOptions.DEFAULTS.withPrune(true))) {
                    rendered.writeTo(tree, FleetProgress.NONE);
                }
            }
            return rendered.report();
        }
    }
}
