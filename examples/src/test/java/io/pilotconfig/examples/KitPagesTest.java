package io.pilotconfig.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages for those who build on us show is in an example, compiled and run. */
class KitPagesTest {
    private static final Pattern SNIPPET = Pattern.compile("(?ms)^```(java|xml)\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+)(?:#[^)]*)?\\)");
    private static final Pattern SOURCE = Pattern.compile(".*\\.(?:java|xml)");

    @ParameterizedTest
    @ValueSource(strings = {"embedding.md", "property-tests.md", "writing-a-renderer.md"})
    void everySnippetIsInAnExample(String name) throws IOException {
        List<String> examples = Stream.of(Path.of("."), Path.of("../build/outside"))
                .flatMap(KitPagesTest::sources)
                .toList();
        List<MatchResult> snippets = SNIPPET.matcher(page(name)).results().toList();

        assertThat(snippets).hasSizeGreaterThan(3);
        for (MatchResult snippet : snippets) {
            assertThat(examples.stream().anyMatch(source -> source.contains(snippet.group(2))))
                    .as(snippet.group())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"embedding.md", "property-tests.md", "writing-a-renderer.md"})
    void everyLinkLeadsSomewhere(String name) throws IOException {
        assertThat(LINK.matcher(page(name)).results().map(link -> Path.of("../docs", link.group(1))))
                .isNotEmpty()
                .allMatch(Files::exists);
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("../docs", name));
    }

    private static Stream<String> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> SOURCE.matcher(file.toString()).matches()
                            && !file.toString().contains("/target/"))
                    .map(KitPagesTest::text)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
