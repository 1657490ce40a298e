package io.pilotconfig.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.cli.DocsPage.Block;
import io.pilotconfig.cli.TestRun.Result;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.testkit.GoldenFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the pages show is so: commands are run, settings checked, programs those that are compiled, links lead somewhere. */
class DocsTest {
    /** A page that is made of the code, examples included; another test compares it as a whole. */
    private static final String GENERATED = "rules.md";

    private static final Set<String> SETTINGS = Set.of("yaml");
    private static final Set<String> QUOTED = Set.of("java", "xml", "json", "puppet", "crontab");
    private static final Pattern FLEET = Pattern.compile("(?m)^(?:pilots|defaults):");
    private static final Pattern COMMAND = Pattern.compile("(?m)^\\s*(?:\\./)?pilotconfig ([^|>#\n]*)");

    private static final List<String> EXAMPLES = examples();

    @TempDir
    Path folder;

    static List<DocsPage> pages() {
        return DocsPage.all();
    }

    private static Stream<Block> blocks(Set<String> kinds) {
        return pages().stream()
                .filter(page -> !page.file().endsWith(GENERATED))
                .flatMap(page -> page.blocks().stream())
                .filter(block -> kinds.contains(block.kind()));
    }

    static Stream<Block> settings() {
        return blocks(SETTINGS);
    }

    static Stream<Block> quoted() {
        return blocks(QUOTED);
    }

    static Stream<Block> scripts() {
        return blocks(Set.of("sh"));
    }

    @Test
    void everyBlockIsOfAKindThatIsTested() {
        Set<String> kinds = pages().stream()
                .flatMap(page -> page.blocks().stream())
                .map(Block::kind)
                .collect(Collectors.toSet());

        assertThat(kinds)
                .contains("console", "sh")
                .isSubsetOf(Stream.of(SETTINGS, QUOTED, Set.of("console", "sh"))
                        .flatMap(Set::stream)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandSaysWhatIsShown(DocsPage page) throws IOException {
        Transcript transcript = new Transcript(folder);

        GoldenFiles.checkFile(page.file(), page.with("console", transcript::again));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyLinkLeadsSomewhere(DocsPage page) {
        assertThat(page.links()).allMatch(page::resolves);
    }

    @ParameterizedTest
    @MethodSource("quoted")
    void whatIsQuotedIsInAnExample(Block block) {
        assertThat(isInAnExample(block)).as(block.text()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("settings")
    void settingsAreInAnExampleOrRight(Block block) throws IOException {
        if (!isInAnExample(block)) {
            Result result = TestRun.run("validate", written(block).toString());

            assertThat(result.out() + result.err()).doesNotContain("error[");
            assertThat(result.status()).isEqualTo(ExitStatus.DONE);
        }
    }

    /** Settings that leave out what has nothing to do with them get the rest. */
    private Path written(Block block) throws IOException {
        boolean whole = FLEET.matcher(block.text()).find();
        Set<String> keys = block.text().lines().map(DocsTest::key).collect(Collectors.toSet());
        String rest = Explanation.BASE
                .lines()
                .filter(line -> !keys.contains(key(line)))
                .collect(Collectors.joining("\n"));
        return Files.writeString(folder.resolve("shown.yaml"), (whole ? "" : rest + "\n") + block.text());
    }

    private static String key(String line) {
        return line.replaceFirst(":.*", "");
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void scriptsAreWellFormedAndCallTheCommandRightly(Block block) throws Exception {
        Process shell = new ProcessBuilder("sh", "-n").redirectErrorStream(true).start();
        try (var in = shell.outputWriter()) {
            in.write(block.text());
        }
        assertThat(shell.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(shell.exitValue()).isZero();
        COMMAND.matcher(block.text().replace("\\\n", " ")).results().forEach(found -> {
            String[] words = found.group(1).replace("'", "").strip().split("\\s+", -1);
            assertThat(CommandLines.complete(Session.ofProcess())
                            .parseArgs(words)
                            .hasSubcommand())
                    .isTrue();
        });
    }

    private static boolean isInAnExample(Block block) {
        String wanted = levelled(block.text());
        return EXAMPLES.stream().anyMatch(example -> example.contains(wanted));
    }

    /** The lines without their indentation, for a page shows a part of a file from its own margin on. */
    private static String levelled(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static List<String> examples() {
        return Stream.of("../examples", "../build/outside", "../pom.xml")
                .flatMap(folder -> files(Path.of(folder)))
                .map(DocsTest::text)
                .toList();
    }

    private static Stream<Path> files(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            return files
                    .filter(file ->
                            Files.isRegularFile(file) && !file.toString().contains("/target/"))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return levelled(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
