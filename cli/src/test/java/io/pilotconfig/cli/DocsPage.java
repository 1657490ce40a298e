package io.pilotconfig.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param file where it lies, from this module
 * @param text what it says
 */
record DocsPage(Path file, String text) {
    private static final Path TREE = Path.of("..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\n(.*?)^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    /**
     * A block of code.
     *
     * @param page the page that shows it
     * @param kind the word behind its fence
     * @param text the lines between its fences
     */
    record Block(DocsPage page, String kind, String text) {
        @Override
        public String toString() {
            return page + ": " + text.lines().findFirst().orElse("");
        }
    }

    /** The pages that people read: those in docs, and those beside the README. */
    static List<DocsPage> all() {
        try (Stream<Path> docs = Files.walk(TREE.resolve("docs"));
                Stream<Path> root = Files.list(TREE)) {
            return Stream.concat(docs, root)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(DocsPage::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DocsPage of(Path file) {
        try {
            return new DocsPage(file, Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Block> blocks() {
        return BLOCK.matcher(text)
                .results()
                .map(found -> new Block(this, found.group(1), found.group(2)))
                .toList();
    }

    /** The page with something else in its blocks of one kind. */
    String with(String kind, UnaryOperator<String> change) {
        return BLOCK.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1).equals(kind)
                                ? "```" + kind + "\n" + change.apply(found.group(2)) + "```"
                                : found.group()));
    }

    /** The links to other pages, files and headings of the tree. */
    List<String> links() {
        return LINK.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.contains("://"))
                .toList();
    }

    /** Whether a link from this page leads to something. */
    boolean resolves(String link) {
        int hash = link.indexOf('#');
        String path = hash < 0 ? link : link.substring(0, hash);
        Path target = path.isEmpty() ? file : file.resolveSibling(path);
        return Files.exists(target) && (hash < 0 || of(target).anchors().contains(link.substring(hash + 1)));
    }

    private List<String> anchors() {
        return HEADING.matcher(BLOCK.matcher(text).replaceAll(""))
                .results()
                .map(DocsPage::anchor)
                .toList();
    }

    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-');
    }

    @Override
    public String toString() {
        return TREE.relativize(file).toString();
    }
}
