package io.pilotconfig.examples;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.Renderers;
import java.io.IOException;
import java.nio.file.Path;

/** A settings file, read, checked and rendered for any target that is on the path. */
public final class SettingsFile {
    private SettingsFile() {}

    /** What starts the pilot of a file; the problems of the file where it has errors. */
    public static String render(Path file, String target) throws IOException {
        // README: from a file
        Renderers renderers = Renderers.installed();
        CheckReport report = renderers.check(new SettingsChecker().check(new SettingsReader().read(file)), target);
        if (report.hasErrors()) {
            StringBuilder problems = new StringBuilder();
            report.diagnostics().forEach(problem -> problems.append(DiagnosticText.of(problem)));
            return problems.toString();
        }
        return renderers
                .require(target)
                .render(Launch.of(report.orThrow()))
                .main()
                .text();
        // README: end
    }
}
