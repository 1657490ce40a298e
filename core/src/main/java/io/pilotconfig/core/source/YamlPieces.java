package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * A YAML text that is read piece by piece, entry by entry of its mappings, so that a long one is never held whole. A piece
 * is bounded as a settings file is. Not thread-safe.
 */
public final class YamlPieces implements Closeable {
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int READ_AHEAD = 1 << 16;
    private static final String TOO_LARGE = "The settings of one pilot may have 1 MiB at most.";
    private static final String TOO_LARGE_HINT = "look for a quote or bracket that is never closed.";

    private final String name;
    private final TextWindow window;
    private final YamlEvents events;
    private final Anchors anchors = new Anchors();
    private final Secrets known = new Secrets();
    private final List<Diagnostic> problems = new ArrayList<>();
    private Secrets secrets = new Secrets();
    private NodeComposer composer;
    private int begin;
    private int end;

    /**
     * An entry of a mapping.
     *
     * @param key its key
     * @param value what stands under it; empty after a problem that leaves nothing of it
     * @param source its text
     * @param problems what is wrong with its form, each at its place
     */
    public record Piece(Scalar key, Optional<Node> value, SourceText source, List<Diagnostic> problems) {
        /** A diagnostic at the place of the key. */
        public Diagnostic atKey(Diagnostic diagnostic) {
            return source.locate(diagnostic, key.span());
        }
    }

    /** Ends the reading of a text whose structure is lost. */
    public static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient List<Diagnostic> problems;

        private Broken(List<Diagnostic> problems) {
            super(null, null, false, false);
            this.problems = problems;
        }

        /** Why it is lost, and what else is wrong with the piece in which it is. */
        public List<Diagnostic> problems() {
            return problems;
        }
    }

    /** Ends a step after a problem that was reported, where the rest of the text cannot be reached. */
    private static final class Endless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Endless() {
            super(null, null, false, false);
        }
    }

    /**
     * The text of a stream, which is closed with this.
     *
     * @param name what diagnostics call it
     */
    public YamlPieces(String name, InputStream in) {
        this.name = name;
        this.window = new TextWindow(new Utf8Reader(in), MOST_CHARACTERS + READ_AHEAD, TOO_LARGE, TOO_LARGE_HINT);
        this.events = YamlEvents.of(window);
        this.composer = new NodeComposer(events, anchors, secrets);
    }

    /** Makes the texts secret that are so in another source. */
    public void learnSecrets(SourceText source) {
        known.learn(source.secrets());
    }

    /** Begins; whether there is anything in the text. */
    public boolean begin() throws IOException, Broken {
        return step(() -> {
            events.next();
            boolean something = events.at(Event.ID.DocumentStart);
            if (something) {
                events.next();
            }
            return something;
        });
    }

    /** Goes into the mapping that comes next; if something else comes, stays before it. */
    public boolean enter() throws IOException, Broken {
        return step(() -> {
            boolean mapping = events.at(Event.ID.MappingStart);
            if (mapping) {
                composer.checkTag((NodeEvent) events.next(), SettingPath.ROOT);
                problems.addAll(composer.problems(text()));
            }
            return mapping;
        });
    }

    /** The next key of the mapping; empty at its end, which is then left. What is no key is reported and passed over. */
    public Optional<Scalar> key() throws IOException, Broken {
        return step(() -> {
            while (true) {
                beginPiece();
                if (events.at(Event.ID.MappingEnd)) {
                    events.next();
                    return Optional.empty();
                }
                Optional<Node> key = composed();
                if (key.isPresent() && key.get() instanceof Scalar scalar && NodeComposer.isKey(scalar)) {
                    return Optional.of(scalar);
                }
                composed();
                key.ifPresent(node -> composer.reportNoKey(node, SettingPath.ROOT));
                problems.addAll(composer.problems(text()));
            }
        });
    }

    /** What stands under the key that was last. */
    public Piece value(Scalar key) throws IOException, Broken {
        return step(() -> {
            Optional<Node> value = composed();
            if (end - begin > MOST_CHARACTERS) {
                Diagnostic large = Diagnostic.of(Codes.PILOT_TOO_LARGE, SettingPath.ROOT, TOO_LARGE, TOO_LARGE_HINT);
                composer.report(large, new Span(begin, begin));
                value = Optional.empty();
            }
            value.filter(node -> !(node instanceof Mapping))
                    .ifPresent(node -> NodeComposer.hideIfSecret(key.text(), node, secrets));
            SourceText source = text();
            List<Diagnostic> found = composer.problems(source);
            known.learn(secrets);
            return new Piece(key, value, source, found);
        });
    }

    /** What comes next, where there is no key. */
    public Piece value() throws IOException, Broken {
        step(() -> {
            beginPiece();
            return true;
        });
        return value(new Scalar("", true, new Span(begin, begin)));
    }

    /** The piece of a text in which there is nothing. */
    public Piece nothing() {
        Scalar place = new Scalar("", true, new Span(0, 0));
        return new Piece(place, Optional.of(place), window.text(name, Integer.MAX_VALUE, secrets), List.of());
    }

    /** A diagnostic at the place of the key that was last. */
    public Diagnostic here(Diagnostic diagnostic) {
        return text().locate(diagnostic, new Span(begin, end));
    }

    /** Makes sure that nothing follows the document. */
    public void end() throws IOException, Broken {
        step(() -> {
            events.next();
            if (events.at(Event.ID.DocumentStart)) {
                beginPiece();
                composer.report(YamlDocument.severalDocuments(), NodeComposer.span(events.peek()));
                problems.addAll(composer.problems(text()));
            }
            return true;
        });
    }

    /** What was found wrong beside the pieces since this was asked last. */
    public List<Diagnostic> problems() {
        List<Diagnostic> found = List.copyOf(problems);
        problems.clear();
        return found;
    }

    private void beginPiece() {
        begin = NodeComposer.span(events.peek()).start();
        end = begin;
        window.moveTo(begin);
        anchors.beginPiece();
        secrets = new Secrets(known);
        composer = new NodeComposer(events, anchors, secrets);
    }

    private Optional<Node> composed() {
        int depth = events.depth();
        try {
            Node node = composer.compose();
            end = Math.max(end, node.span().end());
            return Optional.of(node);
        } catch (NodeComposer.Unreadable e) {
            end = Math.max(end, events.leaveTo(depth).orElseThrow(Endless::new));
            return Optional.empty();
        }
    }

    private SourceText text() {
        return window.text(name, end, secrets);
    }

    private <T> T step(Supplier<T> step) throws IOException, Broken {
        try {
            return step.get();
        } catch (Endless e) {
            throw new Broken(composer.problems(window.text(name, Integer.MAX_VALUE, secrets)));
        } catch (YamlEngineException e) {
            if (e.getCause() instanceof IOException failure && !(failure instanceof SourceFailure)) {
                throw failure;
            }
            throw new Broken(broken(e));
        }
    }

    private List<Diagnostic> broken(YamlEngineException e) {
        SourceText source = window.text(name, Integer.MAX_VALUE, secrets);
        if (e.getCause() instanceof SourceFailure failure) {
            source.silence();
            boolean here = failure.diagnostic().code().equals(Codes.ENCODING);
            int place = here ? Integer.MAX_VALUE : begin;
            composer.report(failure.diagnostic(), new Span(place, place));
        } else {
            source.silenceIfTokenMayBe();
            composer.report(YamlSyntax.diagnostic(e), YamlSyntax.span(e, source));
        }
        return composer.problems(source);
    }

    @Override
    public void close() throws IOException {
        window.close();
    }
}
