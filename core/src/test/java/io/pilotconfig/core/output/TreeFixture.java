package io.pilotconfig.core.output;

import io.pilotconfig.core.output.FileChange.Kind;
import io.pilotconfig.core.render.RenderedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A tree for tests: what it shall hold is written as {@code ep1/file=text}, a script as {@code ep1/file*=text}. */
final class TreeFixture {
    private final Path root;
    private OutputOptions options = OutputOptions.DEFAULTS;
    private String scope = "";

    TreeFixture(Path root) {
        this.root = root;
    }

    TreeFixture with(OutputOptions chosen) {
        options = chosen;
        return this;
    }

    /** Only pilots whose name begins like this are what a run is about. */
    TreeFixture only(String prefix) {
        scope = prefix;
        return this;
    }

    /** Brings it about, and tells what became of each file that was not right: {@code created ep1/file}. */
    List<String> generate(String... files) {
        return describe(changes(files));
    }

    List<FileChange> changes(String... files) {
        List<FileChange> changes = new ArrayList<>();
        try (OutputTree tree = OutputTree.open(root, options)) {
            pilots(files).forEach((pilot, rendered) -> changes.addAll(tree.put(pilot, rendered)));
            changes.addAll(tree.finish(pilot -> pilot.startsWith(scope)));
        }
        return changes;
    }

    static List<String> describe(List<FileChange> changes) {
        return changes.stream()
                .filter(change -> change.kind() != Kind.UNCHANGED)
                .map(change -> change.kind().name().toLowerCase(java.util.Locale.ROOT) + " " + change.path())
                .toList();
    }

    static Map<String, List<RenderedFile>> pilots(String... files) {
        Map<String, List<RenderedFile>> pilots = new TreeMap<>();
        for (String file : files) {
            String[] parts = file.split("[/=]", 3);
            boolean script = parts[1].endsWith("*");
            String name = script ? parts[1].substring(0, parts[1].length() - 1) : parts[1];
            pilots.computeIfAbsent(parts[0], pilot -> new ArrayList<>()).add(new RenderedFile(name, parts[2], script));
        }
        return pilots;
    }

    /** What is there, our own two files apart: {@code ep1/file=text}, an empty directory as {@code ep1}. */
    List<String> content() {
        return content(root);
    }

    static List<String> content(Path root) {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> !path.equals(root))
                    .filter(path -> !Arrays.asList(".pilotconfig.json", ".pilotconfig.lock")
                            .contains(path.getFileName().toString()))
                    .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS) || isEmpty(path))
                    .map(path -> root.relativize(path) + (Files.isRegularFile(path) ? "=" + text(path) : ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
