package io.pilotconfig.importers.yaml;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.source.YamlEvents;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Makes trees of events, with bounds: depth, and what aliases expand to. */
final class TreeComposer {
    private static final int DEEPEST = 64;
    private static final int MOST_EXPANDED = 10_000;
    private static final String CORE_TAGS = "tag:yaml.org,2002:";

    private final TokenGuard guard;
    private final Findings findings;
    private final Map<Anchor, Composed> anchors = new HashMap<>();
    private int expanded;

    /** A node with the number of nodes that it and all below it amount to, and how many levels there are below it. */
    private record Composed(Node node, int size, int height) {}

    /** Ends the composing of a text after a problem that was reported. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    TreeComposer(TokenGuard guard, Findings findings) {
        this.guard = guard;
        this.findings = findings;
    }

    /** The tree of the document that comes next; aliases do not reach into the one before. */
    Node compose(YamlEvents events) throws Unreadable {
        anchors.clear();
        return node(events, 0).node();
    }

    private Composed node(YamlEvents events, int depth) throws Unreadable {
        Event event = events.next();
        if (depth > DEEPEST) {
            throw tooDeep(event);
        }
        if (event instanceof AliasEvent alias) {
            return expand(alias, depth);
        }
        Composed composed = event instanceof MappingStartEvent mapping
                ? mapping(events, mapping, depth)
                : event instanceof SequenceStartEvent list
                        ? sequence(events, list, depth)
                        : scalar((ScalarEvent) event);
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, composed));
        return composed;
    }

    private Composed scalar(ScalarEvent event) {
        boolean typed = event.getTag().filter(TreeComposer::isTypedByTag).isPresent();
        boolean plain = event.isPlain() && event.getTag().isEmpty();
        checkTag(event.getTag(), event);
        Scalar scalar = new Scalar(event.getValue(), plain || typed, span(event, event));
        guard.see(scalar);
        return new Composed(scalar, 1, 0);
    }

    /** Whether the text is taken for what it would be without quotes. */
    private static boolean isTypedByTag(String tag) {
        return switch (tag) {
            case CORE_TAGS + "int", CORE_TAGS + "float", CORE_TAGS + "bool", CORE_TAGS + "null" -> true;
            default -> false;
        };
    }

    private Composed sequence(YamlEvents events, SequenceStartEvent start, int depth) throws Unreadable {
        checkTag(start.getTag(), start);
        List<Node> items = new ArrayList<>();
        int size = 1;
        int height = 0;
        while (!events.at(Event.ID.SequenceEnd)) {
            Composed item = node(events, depth + 1);
            size += item.size();
            height = Math.max(height, item.height() + 1);
            items.add(item.node());
        }
        return new Composed(new Sequence(items, span(start, events.next())), size, height);
    }

    private Composed mapping(YamlEvents events, MappingStartEvent start, int depth) throws Unreadable {
        checkTag(start.getTag(), start);
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        Optional<Node> merged = Optional.empty();
        int size = 1;
        int height = 0;
        while (!events.at(Event.ID.MappingEnd)) {
            Composed key = node(events, depth + 1);
            Composed value = node(events, depth + 1);
            size += key.size() + value.size();
            height = Math.max(height, Math.max(key.height(), value.height()) + 1);
            if (MergeKey.is(key.node()) && merged.isEmpty()) {
                merged = Optional.of(value.node());
            } else {
                put(entries, key.node(), value.node(), merged.isPresent());
            }
        }
        merged.ifPresent(value -> MergeKey.merge(value, entries, findings));
        guard.see(entries);
        return new Composed(new Mapping(entries, span(start, events.next())), size, height);
    }

    private void put(Map<String, Mapping.Entry> entries, Node key, Node value, boolean merged) {
        if (!(key instanceof Scalar name) || name.isNull()) {
            findings.add(
                    ImportCodes.SYNTAX,
                    key.span(),
                    "A key must be a single value, not " + (key instanceof Scalar ? "null" : key.kind()) + ".",
                    "put a key that looks like something else in quotes.");
        } else if (entries.containsKey(name.text()) || (MergeKey.is(name) && merged)) {
            findings.add(
                    ImportCodes.SYNTAX,
                    name.span(),
                    "The key " + Visible.quoted(name.text()) + " stands here a second time.",
                    "remove one of the two.");
        } else {
            entries.put(name.text(), new Mapping.Entry(name, value));
        }
    }

    private Composed expand(AliasEvent alias, int depth) throws Unreadable {
        Span span = span(alias, alias);
        Composed target = anchors.get(alias.getAlias());
        if (target == null) {
            findings.add(
                    ImportCodes.SYNTAX,
                    span,
                    "This alias names no anchor that stands, complete, before it.",
                    "put a text that begins with `*` in quotes.");
            return new Composed(new Scalar("", true, span), 1, 0);
        } else if (depth + target.height() > DEEPEST) {
            throw tooDeep(alias);
        }
        expanded += target.size();
        if (expanded > MOST_EXPANDED) {
            findings.add(
                    ImportCodes.SYNTAX,
                    span,
                    "The aliases up to here expand to more than " + MOST_EXPANDED + " values.",
                    "write the values out.");
            throw new Unreadable();
        }
        return new Composed(target.node().movedTo(span), target.size(), target.height());
    }

    private Unreadable tooDeep(Event event) {
        findings.add(
                ImportCodes.SYNTAX,
                span(event, event),
                "This is nested more than " + DEEPEST + " levels deep.",
                "look for brackets or dashes that are too many.");
        return new Unreadable();
    }

    private void checkTag(Optional<String> written, NodeEvent event) {
        String tag = written.orElse("!");
        boolean known = tag.equals("!") || (tag.startsWith(CORE_TAGS) && !tag.equals(CORE_TAGS + "binary"));
        if (!known) {
            findings.add(
                    ImportCodes.UNKNOWN,
                    span(event, event),
                    "The tag " + Visible.quoted(tag.startsWith(CORE_TAGS) ? "!!binary" : tag) + " means nothing here.",
                    "write the value itself; put a text that begins with `!` in single quotes.");
        }
    }

    private static Span span(Event from, Event to) {
        return new Span(index(from.getStartMark()), index(to.getEndMark()));
    }

    private static int index(Optional<Mark> mark) {
        return mark.isPresent() ? mark.get().getIndex() : 0;
    }
}
