package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.importers.ImportOptions;
import io.pilotconfig.importers.Imported;
import io.pilotconfig.importers.Importers;
import io.pilotconfig.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Manifests as people really write them, or clusters print them: the settings, and everything that is to say. */
final class RealManifestsTest {
    private static final Path FOLDER = Path.of("src/test/resources/real/kubernetes");

    @TestFactory
    Stream<DynamicTest> manifest() {
        return GoldenFiles.of(FOLDER.resolve("input"), FOLDER.resolve("settings"))
                .tests(RealManifestsTest::imported);
    }

    private static Map<String, String> imported(Path input) throws IOException {
        Importers importers = new Importers(Manifests.CHECKER, Renderers.of(List.of(Manifests.RENDERER)));
        String name = input.getFileName().toString();
        Imported imported = importers.read("kubernetes", name, Files.readString(input), ImportOptions.DEFAULTS);
        Map<String, String> files = new TreeMap<>();
        imported.text().ifPresent(text -> files.put("settings.yaml", text));
        files.put(
                "diagnostics.txt",
                imported.report().diagnostics().stream()
                        .filter(RealManifestsTest::isOfImport)
                        .map(DiagnosticText::of)
                        .collect(Collectors.joining()));
        return files;
    }

    /** What the settings are told besides is not for here. */
    private static boolean isOfImport(Diagnostic diagnostic) {
        return diagnostic.code().id().startsWith("import-");
    }
}
