package io.pilotconfig.importers.yaml;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.SourceText;
import io.pilotconfig.core.source.YamlEvents;
import io.pilotconfig.core.source.YamlSyntax;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The documents of a YAML or JSON text. Aliases are followed and merge keys resolved, within bounds; scalars stay as they
 * are written, nulls in lists too. What may be a token is hidden in the source before anything is said of it.
 */
public final class YamlStream {
    private YamlStream() {}

    /**
     * The trees of the documents in order, without those that hold nothing. After a problem that ends the reading, the
     * documents before it; that and everything else which is wrong is among the findings.
     */
    public static List<Node> read(SourceText source, Findings findings) {
        TokenGuard guard = new TokenGuard(source);
        List<Node> documents = new ArrayList<>();
        try {
            refuseLineSeparators(source, findings);
            read(YamlEvents.of(source.text()), new TreeComposer(guard, findings), documents);
        } catch (TreeComposer.Unreadable e) {
            source.silenceIfTokenMayBe();
        } catch (YamlEngineException e) {
            source.silenceIfTokenMayBe();
            Diagnostic found = YamlSyntax.diagnostic(e);
            findings.add(ImportCodes.SYNTAX, YamlSyntax.span(e, source), found.message(), found.hint());
        }
        guard.hideSecrets();
        return documents;
    }

    private static void read(YamlEvents events, TreeComposer composer, List<Node> documents)
            throws TreeComposer.Unreadable {
        events.next();
        while (events.at(Event.ID.DocumentStart)) {
            events.next();
            Node document = composer.compose(events);
            if (!Mapping.isNull(document)) {
                documents.add(document);
            }
            events.next();
        }
    }

    /** In YAML 1.1, which Go's library reads, these end a line: values would fold, and comments would end. */
    private static void refuseLineSeparators(SourceText source, Findings findings) {
        String text = source.text();
        for (int i = 0, point = 0; i < text.length(); point++) {
            int c = text.codePointAt(i);
            if (c == 0x85 || c == 0x2028 || c == 0x2029) {
                String escape = c == 0x85 ? "\\x85" : c == 0x2028 ? "\\u2028" : "\\u2029";
                findings.add(
                        ImportCodes.SYNTAX,
                        new Span(point, point + 1),
                        "The character " + escape + " ends a line for the programs that read this.",
                        "remove it, or write it in double quotes as `" + escape + "`.");
                return;
            }
            i += Character.charCount(c);
        }
    }
}
