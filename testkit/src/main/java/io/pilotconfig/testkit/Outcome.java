package io.pilotconfig.testkit;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;

/** What came of settings and a renderer. */
sealed interface Outcome {
    /** Core found errors, so the renderer was not asked. */
    record Invalid(List<Diagnostic> diagnostics) implements Outcome {}

    /** The renderer found errors. */
    record Refused(List<Diagnostic> diagnostics) implements Outcome {}

    /** There are files. */
    record Rendered(Launch launch, Rendering rendering) implements Outcome {
        LaunchPlan plan() {
            return launch.plan();
        }
    }

    /** Costly to make, and thread-safe. */
    SettingsChecker CHECKER = new SettingsChecker();

    /** Checks settings and renders them. Anything but the announced exception passes through. */
    static Outcome of(Renderer<?> renderer, PilotSettings settings) {
        CheckReport report = CHECKER.check(settings);
        if (report.hasErrors()) {
            return new Invalid(report.diagnostics());
        }
        Launch launch = Launch.of(report.orThrow());
        try {
            return new Rendered(launch, renderer.render(launch));
        } catch (InvalidSettingsException e) {
            return new Refused(e.diagnostics());
        }
    }
}
