package io.pilotconfig.importers;

import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.diagnostic.DiagnosticText;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.testkit.GoldenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Launch configurations as people write them, in {@code real/SOURCE}, the files beside them in {@code real/SOURCE-files/NAME},
 * and what comes of them in {@code imported/SOURCE/NAME}: settings, and what is said.
 */
public final class RealLaunches {
    private static final Path RESOURCES = Path.of("src/test/resources");

    private RealLaunches() {}

    /** A test per launch configuration. */
    public static Stream<DynamicTest> tests(String source) {
        return GoldenFiles.of(
                        RESOURCES.resolve("real").resolve(source),
                        RESOURCES.resolve("imported").resolve(source))
                .tests(input -> files(source, input));
    }

    private static Map<String, String> files(String source, Path input) throws IOException {
        String name = String.valueOf(input.getFileName());
        Path beside = RESOURCES
                .resolve("real")
                .resolve(source + "-files")
                .resolve(name.contains(".") ? name.substring(0, name.indexOf('.')) : name);
        Imported imported = new Importers(new SettingsChecker(), Renderers.installed())
                .read(source, name, Files.readString(input), ImportOptions.DEFAULTS.beside(new Folder(beside)));
        Map<String, String> files = new TreeMap<>();
        imported.text().ifPresent(text -> files.put("settings.yaml", text));
        if (!imported.report().diagnostics().isEmpty()) {
            files.put(
                    "diagnostics.txt",
                    imported.report().diagnostics().stream()
                            .map(DiagnosticText::of)
                            .collect(Collectors.joining()));
        }
        return files;
    }

    /** The files of a folder, where a path that begins with a slash begins as well. */
    private record Folder(Path root) implements Companions {
        private Path resolve(String path) {
            return root.resolve(path.startsWith("/") ? path.substring(1) : path);
        }

        @Override
        public Optional<String> text(String path) {
            Path file = resolve(path);
            try {
                return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public List<String> list(String directory) {
            if (!Files.isDirectory(resolve(directory))) {
                return List.of();
            }
            try (Stream<Path> files = Files.list(resolve(directory))) {
                return files.map(file -> String.valueOf(file.getFileName()))
                        .sorted()
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
