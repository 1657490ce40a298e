package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.render.Renderer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Compares what comes of settings files with files that a person has reviewed: a test per input, and one that no output
 * has lost its input.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> golden() {
 *     Path folder = Path.of("src/test/resources/golden");
 *     return GoldenFiles.of(folder.resolve("input"), folder.resolve("docker")).tests(new DockerRenderer());
 * }
 * }</pre>
 *
 * <p>The outputs of {@code input/everything.yaml} are the files in {@code docker/everything/}. With the system property
 * {@code pilotconfig.golden} set to {@code update} the outputs are written anew instead, for review by eye; never where
 * the environment has {@code CI}.
 */
public final class GoldenFiles {
    /** The system property that says what is to be done. */
    public static final String PROPERTY = "pilotconfig.golden";

    private static final String UPDATE = "update";
    private static final String HOW_TO_UPDATE =
            "If that is meant, write it anew with -D" + PROPERTY + "=" + UPDATE + " and review it.";

    private final Path inputs;
    private final Path outputs;
    private final boolean updates;

    private GoldenFiles(Path inputs, Path outputs, boolean updates) {
        this.inputs = inputs;
        this.outputs = outputs;
        this.updates = updates;
    }

    /** Makes the files that come of an input. */
    @FunctionalInterface
    public interface Producer {
        /** The contents of the files by their names. */
        Map<String, String> produce(Path input) throws IOException;
    }

    /**
     * Settings files in one folder, and a folder of outputs for each of them in another.
     *
     * @throws IllegalStateException if outputs are to be updated in an environment with {@code CI}
     */
    public static GoldenFiles of(Path inputs, Path outputs) {
        return of(
                inputs,
                outputs,
                Optional.ofNullable(System.getProperty(PROPERTY)),
                Optional.ofNullable(System.getenv("CI")));
    }

    static GoldenFiles of(Path inputs, Path outputs, Optional<String> property, Optional<String> ci) {
        if (property.isPresent() && !property.get().equals(UPDATE)) {
            throw new IllegalStateException("The system property " + PROPERTY + " can be `" + UPDATE + "` only");
        }
        if (property.isPresent() && !ci.orElse("").isEmpty()) {
            throw new IllegalStateException(
                    "Golden files are not updated where the environment has CI:" + " a person has to review them");
        }
        return new GoldenFiles(inputs, outputs, property.isPresent());
    }

    /**
     * A test per input: the files that the renderer makes of it, and everything that is to say about it in
     * {@code diagnostics.txt}.
     */
    public Stream<DynamicTest> tests(Renderer<?> renderer) {
        return tests(new GoldenRendering(renderer)::files);
    }

    /**
     * Compares a text with one file, such as a page that is made of code; or writes the file anew.
     *
     * @throws IllegalStateException if it is to be updated in an environment with {@code CI}
     */
    public static void check(Path file, String text) throws IOException {
        if (of(file, file).updates) {
            Files.writeString(file, text);
        } else {
            compare(file, text);
        }
    }

    /** A test per input. */
    public Stream<DynamicTest> tests(Producer producer) {
        Stream<DynamicTest> each = list(inputs)
                .map(input -> DynamicTest.dynamicTest(
                        name(input), () -> check(outputs.resolve(name(input)), produced(producer, input))));
        return Stream.concat(each, Stream.of(DynamicTest.dynamicTest("no output is an orphan", this::checkOrphans)));
    }

    private static Map<String, String> produced(Producer producer, Path input) throws IOException {
        Locale locale = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return new TreeMap<>(producer.produce(input));
        } finally {
            Locale.setDefault(locale);
        }
    }

    private void check(Path folder, Map<String, String> produced) throws IOException {
        if (updates) {
            update(folder, produced);
            return;
        }
        assertThat(names(folder))
                .as("the files in %s. %s", folder, HOW_TO_UPDATE)
                .isEqualTo(produced.keySet());
        for (Map.Entry<String, String> file : produced.entrySet()) {
            compare(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private static void compare(Path file, String text) throws IOException {
        String expected = Files.readString(file);
        if (!expected.equals(text)) {
            throw new AssertionError(
                    file + " (-) is not what comes now (+):\n" + LineDiff.of(expected, text) + HOW_TO_UPDATE);
        }
    }

    private static void update(Path folder, Map<String, String> produced) throws IOException {
        Files.createDirectories(folder);
        for (String name : names(folder)) {
            if (!produced.containsKey(name)) {
                Files.delete(folder.resolve(name));
            }
        }
        for (Map.Entry<String, String> file : produced.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }

    private void checkOrphans() throws IOException {
        Set<String> known = list(inputs).map(GoldenFiles::name).collect(Collectors.toCollection(TreeSet::new));
        assertThat(known).as("inputs in %s", inputs).isNotEmpty();
        Set<String> orphans = names(outputs);
        orphans.removeAll(known);
        if (updates) {
            for (String orphan : orphans) {
                delete(outputs.resolve(orphan));
            }
            return;
        }
        assertThat(orphans)
                .as("outputs in %s without an input. %s", outputs, HOW_TO_UPDATE)
                .isEmpty();
    }

    private static void delete(Path path) throws IOException {
        for (String name : names(path)) {
            Files.delete(path.resolve(name));
        }
        Files.delete(path);
    }

    private static String name(Path path) {
        return path.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    }

    private static Set<String> names(Path folder) {
        return list(folder).map(path -> path.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<Path> sorted = paths.sorted().toList();
            return sorted.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
