package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.Optional;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The only document of a text that is read as a whole. */
public final class YamlDocument {
    private static final Node NOTHING = new Scalar("", true, new Span(0, 0));

    private YamlDocument() {}

    /** Its tree, null for an empty text; empty after a problem that leaves nothing to bind. */
    public static Optional<Node> read(SourceText source, Problems problems) {
        YamlEvents events = YamlEvents.of(source.text());
        NodeComposer composer = new NodeComposer(events, new Anchors(), source.secrets());
        Optional<Node> root = Optional.empty();
        try {
            Node only = root(events, composer);
            if (events.at(Event.ID.DocumentStart)) {
                composer.report(severalDocuments(), NodeComposer.span(events.peek()));
            }
            root = Optional.of(only);
        } catch (NodeComposer.Unreadable e) {
            source.silenceIfTokenMayBe();
        } catch (YamlEngineException e) {
            source.silenceIfTokenMayBe();
            composer.report(YamlSyntax.diagnostic(e), YamlSyntax.span(e, source));
        }
        composer.problems(source).forEach(problems::add);
        return root;
    }

    /** The tree of a text's first document, null for an empty one. */
    static Node root(YamlEvents events, NodeComposer composer) throws NodeComposer.Unreadable {
        events.next();
        if (!events.at(Event.ID.DocumentStart)) {
            return NOTHING;
        }
        events.next();
        Node root = composer.compose();
        events.next();
        return Mapping.isNull(root) ? NOTHING : root;
    }

    static Diagnostic severalDocuments() {
        return Diagnostic.of(
                Codes.SEVERAL_DOCUMENTS,
                SettingPath.ROOT,
                "A second document begins here.",
                "write each pilot to a file of its own.");
    }
}
