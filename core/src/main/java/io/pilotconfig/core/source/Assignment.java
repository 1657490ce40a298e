package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.SourceText.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * One setting that is written in a line, {@code path=text} or {@code path:=yaml}. Behind {@code =} stands the text as it
 * is, behind {@code :=} YAML: a list, a mapping, {@code null}.
 */
public final class Assignment {
    private static final String FORM = "write PATH=TEXT, such as `limits.cpus=8` or"
            + " `environment[\"NAME\"]=text`, or PATH:=YAML, such as `cvmfs.repos:=[oasis.opensciencegrid.org]`.";

    private final String text;
    private final List<Scalar> keys = new ArrayList<>();
    private int at;

    private Assignment(String text) {
        this.text = text;
    }

    /**
     * The tree that an assignment makes, with its source.
     *
     * @param name what diagnostics call the source
     * @param line the line of the source, counted from 0
     * @param problems gets what is wrong with the value
     * @throws IllegalArgumentException if it is no assignment; the message is for the person who wrote it
     */
    public static Layers.Layer read(String name, int line, String text, List<Diagnostic> problems) {
        Assignment assignment = new Assignment(text);
        assignment.parsePath();
        SourceText source = new SourceText(name, text, new Origin(0, line, 0), new Secrets());
        return new Layers.Layer(source, assignment.tree(assignment.value(source, problems), source));
    }

    /** Reads the path, and stops before the sign behind it. */
    private void parsePath() {
        parseBare();
        while (at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == '[')) {
            if (text.charAt(at) == '[') {
                parseQuoted();
            } else {
                at++;
                parseBare();
            }
        }
        if (!text.startsWith("=", at) && !text.startsWith(":=", at)) {
            throw wrong();
        }
    }

    private void parseBare() {
        int start = at;
        while (isBare(at - start)) {
            at++;
        }
        add(text.substring(start, at), start);
    }

    /** A key in brackets and double quotes, in which a backslash stands before a quote or backslash. */
    private void parseQuoted() {
        int start = at;
        if (!text.startsWith("[\"", at)) {
            throw wrong();
        }
        StringBuilder key = new StringBuilder();
        for (at += 2; at < text.length() && text.charAt(at) != '"'; at++) {
            at += text.charAt(at) == '\\' && at + 1 < text.length() ? 1 : 0;
            key.append(text.charAt(at));
        }
        if (!text.startsWith("\"]", at)) {
            throw wrong();
        }
        at += 2;
        add(key.toString(), start);
    }

    private void add(String key, int start) {
        if (key.isEmpty()) {
            throw wrong();
        }
        keys.add(new Scalar(key, false, new Span(points(start), points(at))));
    }

    private boolean isBare(int offset) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || c == '_'
                || (offset > 0 && (c == '-' || (c >= '0' && c <= '9')));
    }

    private IllegalArgumentException wrong() {
        int end = text.indexOf('=');
        String shown = end < 0 ? text : text.substring(0, end + 1) + "...";
        return new IllegalArgumentException(Visible.quoted(shown) + " sets nothing: " + FORM);
    }

    private int points(int index) {
        return text.codePointCount(0, index);
    }

    private Node value(SourceText source, List<Diagnostic> problems) {
        int from = at + (text.charAt(at) == '=' ? 1 : 2);
        Span place = new Span(points(from), points(text.length()));
        if (text.charAt(at) == '=') {
            return new Scalar(text.substring(from), false, place);
        }
        // Blanks for what stands before the value, so that places are those in the line.
        YamlEvents events = YamlEvents.of(" ".repeat(points(from)) + text.substring(from));
        NodeComposer composer = new NodeComposer(events, new Anchors(), source.secrets());
        Node value = new Scalar("", true, place);
        try {
            value = YamlDocument.root(events, composer);
        } catch (NodeComposer.Unreadable e) {
            source.silenceIfTokenMayBe();
        } catch (YamlEngineException e) {
            source.silenceIfTokenMayBe();
            composer.report(YamlSyntax.diagnostic(e), YamlSyntax.span(e, source));
        }
        problems.addAll(composer.problems(source));
        return value;
    }

    private Node tree(Node value, SourceText source) {
        Node tree = value;
        for (int i = keys.size() - 1; i >= 0; i--) {
            Scalar key = keys.get(i);
            NodeComposer.hideIfSecret(key.text(), tree, source.secrets());
            tree = new Mapping(
                    Map.of(key.text(), new Mapping.Entry(key, tree)),
                    new Span(key.span().start(), value.span().end()));
        }
        return tree;
    }
}
