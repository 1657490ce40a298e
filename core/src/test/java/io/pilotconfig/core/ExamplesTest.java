package io.pilotconfig.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What is said about a mistake, word for word: the files in {@code src/test/resources/examples}, whose README says how
 * they are written. {@code mvn test -Dexamples.update=true} writes them anew; read the difference before you commit it.
 */
class ExamplesTest {
    private static final Path DIRECTORY = Path.of("src/test/resources/examples");
    private static final String ARROW = "    => ";
    private static final String NOTHING = "nothing";
    private static final String WHOLE = "# Each example is a whole file; only errors are listed.";

    /** An example: what a person writes, and what is said about it. */
    private record Example(String input, List<String> expected) {}

    @TestFactory
    Stream<DynamicContainer> whatIsSaidWordForWord() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(DIRECTORY)) {
            files = found.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        if (Boolean.getBoolean("examples.update")) {
            assertThat(System.getenv("CI"))
                    .as("examples are never updated in CI")
                    .isNull();
            for (Path file : files) {
                update(file);
            }
        }
        return files.stream()
                .map(file ->
                        DynamicContainer.dynamicContainer(file.getFileName().toString(), tests(file).stream()));
    }

    private static List<DynamicTest> tests(Path file) {
        List<String> lines = lines(file);
        List<Example> examples = examples(lines);
        assertThat(examples).as("examples in %s", file).isNotEmpty();
        assertThat(examples).extracting(Example::input).doesNotHaveDuplicates();
        return examples.stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.input,
                        () -> assertThat(said(example.input, lines.contains(WHOLE)))
                                .isEqualTo(example.expected)))
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<Example> examples(List<String> lines) {
        List<Example> examples = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith(ARROW)) {
                examples.get(examples.size() - 1).expected.add(line.substring(ARROW.length()));
            } else if (isInput(line)) {
                examples.add(new Example(line, new ArrayList<>()));
            }
        }
        return examples;
    }

    private static boolean isInput(String line) {
        return !line.isEmpty() && !line.startsWith("# ");
    }

    private static List<String> said(String input, boolean whole) {
        List<Diagnostic> problems =
                whole ? Checks.errors(decoded(input)) : Checks.problems(Checks.with(decoded(input)));
        List<String> said = problems.stream().map(Checks::line).toList();
        return said.isEmpty() ? List.of(NOTHING) : said;
    }

    /** Unicode's pictures of control characters stand for these, a return symbol for the end of a line. */
    private static String decoded(String input) {
        return input.codePoints()
                .map(c -> c == '⏎' ? '\n' : c == '␡' ? 0x7f : c >= 0x2400 && c < 0x2420 ? c - 0x2400 : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static void update(Path file) throws IOException {
        List<String> lines = lines(file);
        List<String> updated = new ArrayList<>();
        for (String line : lines) {
            if (!line.startsWith(ARROW)) {
                updated.add(line);
            }
            if (!line.startsWith(ARROW) && isInput(line)) {
                said(line, lines.contains(WHOLE)).forEach(said -> updated.add(ARROW + said));
            }
        }
        Files.write(file, updated);
    }
}
