package io.pilotconfig.core.read;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.SourceMap;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.source.Layers;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.core.source.Utf8Text;
import io.pilotconfig.core.source.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the settings of one pilot from YAML 1.2 or JSON, and reports every problem of the file's form in one go:
 *
 * <pre>{@code
 * ReadSettings read = new SettingsReader().read(Path.of("site.yaml"));
 * }</pre>
 *
 * Scalars are taken as they are written. Bounded: 1 MiB of text, 64 levels, 10,000 values by way of aliases. Stateless
 * and thread-safe.
 */
public final class SettingsReader {
    /** The most bytes that a settings file may have. */
    public static final int MOST_BYTES = 1 << 20;

    private static final List<String> FLEET_KEYS = List.of("pilots", "defaults");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** The keys of the settings file. */
    public static Section<PilotSettings> section() {
        return PilotSection.PILOT;
    }

    /**
     * Reads a file, which diagnostics name as {@code file} does.
     *
     * @throws IOException if the file cannot be read
     */
    public ReadSettings read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        }
    }

    /**
     * Reads a stream up to its end, or just past the limit of size; does not close it.
     *
     * @param name what diagnostics call the source, {@code -} for standard input
     * @throws IOException if the stream cannot be read
     */
    public ReadSettings read(String name, InputStream in) throws IOException {
        byte[] bytes = Utf8Text.beginning(in, MOST_BYTES);
        return bytes.length > MOST_BYTES ? tooLarge(name) : decode(name, bytes);
    }

    /**
     * Reads a text.
     *
     * @param name what diagnostics call the source
     */
    public ReadSettings read(String name, String text) {
        if (text.length() > MOST_BYTES) {
            return tooLarge(name);
        }
        SourceText source =
                new SourceText(name, !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
        Problems problems = new Problems();
        Optional<Node> root = YamlDocument.read(source, problems);
        return root.map(node -> read(node, source, problems.all()))
                .orElseGet(() -> new ReadSettings(Optional.empty(), Optional.empty(), problems.all()));
    }

    private ReadSettings read(Node root, SourceText source, List<Diagnostic> found) {
        Layers sources = Layers.of(source, root);
        for (String key : FLEET_KEYS) {
            if (root instanceof Mapping mapping && mapping.entries().containsKey(key)) {
                Diagnostic fleet = Diagnostic.ofKey(
                        Codes.FLEET_FILE,
                        SettingPath.of(key),
                        "This is a fleet file, for it has `" + key + "`; here the settings of one pilot are wanted.",
                        "give it to `pilotconfig generate`, which renders all its pilots.");
                return failed(sources.locate(fleet));
            }
        }
        return read(root, sources, found);
    }

    /**
     * Reads a tree that was made elsewhere.
     *
     * @param root the tree
     * @param sources where everything in it stands
     * @param found what was found wrong while it was made
     */
    public ReadSettings read(Node root, SourceMap sources, List<Diagnostic> found) {
        Problems problems = new Problems();
        Optional<PilotSettings> settings = bind(root, problems);
        List<Diagnostic> located = new ArrayList<>(found);
        Set<SettingPath> written = new HashSet<>();
        for (Diagnostic problem : found) {
            written.add(problem.path());
        }
        for (Diagnostic problem : problems.all()) {
            if (!problem.code().equals(Codes.MISSING_KEY) || !written.contains(problem.path())) {
                located.add(sources.locate(problem));
            }
        }
        return new ReadSettings(settings, Optional.of(sources), located);
    }

    private static Optional<PilotSettings> bind(Node root, Problems problems) {
        Node node = root instanceof Scalar scalar && scalar.isNull() ? Mapping.EMPTY : root;
        return Shape.section(PilotSection.PILOT).read(node, SettingPath.ROOT, problems);
    }

    private ReadSettings decode(String name, byte[] bytes) {
        Utf8Text text = Utf8Text.decode(name, bytes);
        return text.problem().isPresent()
                ? failed(text.problem().get())
                : read(name, text.source().text());
    }

    private static ReadSettings tooLarge(String name) {
        String message = "A settings file may have 1 MiB at most.";
        return failed(new SourceText(name, "")
                .locate(
                        Diagnostic.of(
                                Codes.FILE_TOO_LARGE, SettingPath.ROOT, message, "check that this is the right file."),
                        new Span(0, 0)));
    }

    private static ReadSettings failed(Diagnostic diagnostic) {
        return new ReadSettings(Optional.empty(), Optional.empty(), List.of(diagnostic));
    }
}
