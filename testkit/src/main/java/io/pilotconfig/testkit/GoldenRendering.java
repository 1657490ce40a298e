package io.pilotconfig.testkit;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.read.SettingsReader;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a renderer makes of a settings file, and what there is to say about it. */
final class GoldenRendering {
    private static final String DIAGNOSTICS = "diagnostics.txt";

    private final Renderer<?> renderer;
    private final SettingsReader reader = new SettingsReader();

    GoldenRendering(Renderer<?> renderer) {
        this.renderer = renderer;
    }

    Map<String, String> files(Path input) throws IOException {
        CheckReport report = report(input);
        Map<String, String> files = new TreeMap<>();
        if (!report.diagnostics().isEmpty()) {
            files.put(
                    DIAGNOSTICS,
                    report.diagnostics().stream().map(DiagnosticText::of).collect(Collectors.joining()));
        }
        if (!report.hasErrors()) {
            for (RenderedFile file :
                    renderer.render(Launch.of(report.orThrow())).files()) {
                files.put(file.name(), file.text());
            }
        }
        return files;
    }

    /**
     * What core and this renderer say; other targets that the file has options for are not asked. Names the source by its
     * file name: the same wherever the repository lies.
     */
    private CheckReport report(Path input) throws IOException {
        try (InputStream in = Files.newInputStream(input)) {
            CheckReport report = Outcome.CHECKER.check(reader.read(String.valueOf(input.getFileName()), in));
            return report.settings()
                    .map(settings -> report.and(renderer.findings(LaunchPlan.of(settings))))
                    .orElse(report);
        }
    }
}
