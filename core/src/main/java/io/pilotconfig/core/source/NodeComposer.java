package io.pilotconfig.core.source;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
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

/**
 * Makes trees of events, with bounds: depth, and what aliases expand to. Takes scalars as they are written. JSON is read
 * by the same rules, for YAML 1.2 contains it.
 */
final class NodeComposer {
    private static final int DEEPEST = 64;
    private static final String TEXT_TAG = "tag:yaml.org,2002:str";

    private static final String ASSIGNMENT = "TOKEN=";

    private final YamlEvents events;
    private final Anchors anchors;
    private final Secrets secrets;
    private final List<Found> found = new ArrayList<>();
    private final List<Scalar> scalars = new ArrayList<>();

    /** A problem that is located once every secret of the text is known. */
    private record Found(Diagnostic diagnostic, Span span) {}

    /** A node with the number of nodes that it and all below it amount to, and how many levels there are below it. */
    private record Composed(Node node, int size, int height) {}

    /** Ends the composing of a tree after a problem that was reported. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    NodeComposer(YamlEvents events, Anchors anchors, Secrets secrets) {
        this.events = events;
        this.anchors = anchors;
        this.secrets = secrets;
    }

    /** The tree that comes next. */
    Node compose() throws Unreadable {
        return node(SettingPath.ROOT, 0).node();
    }

    /** Everything that was found, at its place in the source, and without secrets. */
    List<Diagnostic> problems(SourceText source) {
        hideSecrets();
        List<Diagnostic> located = new ArrayList<>();
        for (Found problem : found) {
            located.add(source.locate(problem.diagnostic, problem.span));
        }
        return located;
    }

    /** Hides each text that is secret, wherever it stands, and assignments as people write them for Compose. */
    private void hideSecrets() {
        for (Scalar scalar : scalars) {
            if (scalar.text().regionMatches(true, 0, ASSIGNMENT, 0, ASSIGNMENT.length())) {
                secrets.add(scalar.text());
                secrets.add(scalar.text().substring(ASSIGNMENT.length()));
            }
        }
        for (Scalar scalar : scalars) {
            if (secrets.contains(scalar.text())) {
                secrets.hide(scalar.span());
            }
        }
    }

    private Composed node(SettingPath path, int depth) throws Unreadable {
        Event event = events.next();
        if (depth > DEEPEST) {
            throw tooDeep(event, path.parent().orElse(path));
        }
        if (event instanceof AliasEvent alias) {
            return expand(alias, path, depth);
        }
        checkTag((NodeEvent) event, path);
        Composed composed = event instanceof MappingStartEvent
                ? mapping(event, path, depth)
                : event instanceof SequenceStartEvent ? sequence(event, path, depth) : scalar((ScalarEvent) event);
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), composed.node(), composed.size(), composed.height());
        }
        if (anchors.areTooMany()) {
            report(
                    Codes.YAML_ALIAS,
                    path,
                    span(event),
                    "The anchors up to here hold too many values.",
                    "write the values out, or put what the pilots share in `defaults`.");
            throw new Unreadable();
        }
        return composed;
    }

    private Unreadable tooDeep(Event event, SettingPath path) {
        report(
                Codes.NESTING_TOO_DEEP,
                path,
                span(event),
                "This is nested more than " + DEEPEST + " levels deep.",
                "settings need a few levels only; look for brackets or dashes that are too many.");
        return new Unreadable();
    }

    private Composed scalar(ScalarEvent event) {
        boolean plain = event.isPlain() && event.getTag().isEmpty();
        Scalar scalar = new Scalar(event.getValue(), plain, span(event));
        scalars.add(scalar);
        return new Composed(scalar, 1, 0);
    }

    private Composed sequence(Event start, SettingPath path, int depth) throws Unreadable {
        List<Node> items = new ArrayList<>();
        int size = 1;
        int height = 0;
        while (!events.at(Event.ID.SequenceEnd)) {
            Composed item = node(path.index(items.size()), depth + 1);
            size += item.size();
            height = Math.max(height, item.height() + 1);
            if (!Mapping.isNull(item.node())) {
                items.add(item.node());
            }
        }
        return new Composed(new Sequence(items, span(start, events.next())), size, height);
    }

    private Composed mapping(Event start, SettingPath path, int depth) throws Unreadable {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        int size = 1;
        int height = 0;
        while (!events.at(Event.ID.MappingEnd)) {
            Composed key = node(path, depth + 1);
            Scalar name = key.node() instanceof Scalar scalar ? scalar : null;
            int before = scalars.size();
            Composed value = node(name == null ? path : path.key(name.text()), depth + 1);
            size += key.size() + value.size();
            height = Math.max(height, Math.max(key.height(), value.height()) + 1);
            if (name == null || !isKey(name)) {
                reportNoKey(key.node(), path);
                continue;
            }
            if (isSecret(name.text(), value.node())) {
                secrets.hide(value.node().span());
                scalars.subList(before, scalars.size()).forEach(scalar -> secrets.add(scalar.text()));
            }
            if (entries.putIfAbsent(name.text(), new Mapping.Entry(name, value.node())) != null) {
                report(
                        Codes.DUPLICATE_KEY,
                        path.key(name.text()),
                        name.span(),
                        "The key " + Visible.quoted(name.text()) + " stands here a second time.",
                        "remove one of the two.");
            }
        }
        return new Composed(new Mapping(entries, span(start, events.next())), size, height);
    }

    /** Whether a value stands as a key that a mapping may have. */
    static boolean isKey(Scalar key) {
        return !key.isNull() && !isMerge(key);
    }

    private static boolean isMerge(Scalar key) {
        return key.plain() && key.text().equals("<<");
    }

    /** Reports what stands in the place of a key, and is none. */
    void reportNoKey(Node key, SettingPath path) {
        if (key instanceof Scalar scalar && isMerge(scalar)) {
            report(
                    Codes.MERGE_KEY,
                    path.key(scalar.text()),
                    key.span(),
                    "YAML's merge key `<<` is not supported.",
                    "write the keys out, or use a fleet file with `defaults`.");
        } else {
            report(
                    Codes.KEY_NOT_TEXT,
                    path,
                    key.span(),
                    "A key must be a single value, not " + (key instanceof Scalar ? "null" : key.kind()) + ".",
                    "put a key that looks like something else in quotes.");
        }
    }

    private Composed expand(AliasEvent alias, SettingPath path, int depth) throws Unreadable {
        Optional<Anchors.Anchored> target = anchors.get(alias.getAlias());
        if (target.isEmpty()) {
            report(
                    Codes.YAML_ALIAS,
                    path,
                    span(alias),
                    "This alias names no anchor that stands, complete, before it.",
                    "put a text that begins with `*` in quotes.");
            return new Composed(new Scalar("", true, span(alias)), 1, 0);
        }
        int height = target.get().height();
        if (depth + height > DEEPEST) {
            throw tooDeep(alias, path);
        }
        int size = target.get().size();
        if (!anchors.mayExpand(size)) {
            report(
                    Codes.YAML_ALIAS,
                    path,
                    span(alias),
                    "The aliases up to here expand to more than " + Anchors.MOST_EXPANDED + " values.",
                    "write the values out.");
            throw new Unreadable();
        }
        Node moved = anchors.moved(target.get(), span(alias));
        scalars.addAll(scalars(moved));
        return new Composed(moved, size, height);
    }

    private static List<Scalar> scalars(Node node) {
        List<Scalar> scalars = new ArrayList<>();
        collectScalars(node, scalars);
        return scalars;
    }

    private static void collectScalars(Node node, List<Scalar> scalars) {
        if (node instanceof Scalar scalar) {
            scalars.add(scalar);
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> collectScalars(item, scalars));
        } else if (node instanceof Mapping mapping) {
            mapping.entries().values().forEach(entry -> {
                scalars.add(entry.key());
                collectScalars(entry.value(), scalars);
            });
        }
    }

    /** Reports a tag that is more than said: values are taken as they are written. */
    void checkTag(NodeEvent event, SettingPath path) {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof MappingStartEvent mapping ? mapping.getTag() : ((SequenceStartEvent) event).getTag();
        if (tag.isPresent() && !tag.get().equals(TEXT_TAG) && !tag.get().equals("!")) {
            report(
                    Codes.YAML_TAG,
                    path,
                    span(event),
                    "YAML tags are not supported: what begins with `!` is one.",
                    "put the text in single quotes; every value is taken as it is written.");
        }
    }

    /** Hides a value that was put together elsewhere, if its key says that it is secret. */
    static void hideIfSecret(String key, Node value, Secrets secrets) {
        if (isSecret(key, value)) {
            secrets.hide(value.span());
            scalars(value).forEach(scalar -> secrets.add(scalar.text()));
        }
    }

    /** Whether a value is never shown: that of a variable TOKEN, or a token that was pasted as its path. */
    private static boolean isSecret(String key, Node value) {
        boolean path = key.equals("token") && value instanceof Scalar scalar && looksLikePath(scalar.text());
        return key.equalsIgnoreCase("TOKEN") && !path;
    }

    /** A token is in base64url and dots, which have no slash. */
    private static boolean looksLikePath(String text) {
        return text.contains("/") && !text.contains("eyJ");
    }

    private void report(Code code, SettingPath path, Span span, String message, String hint) {
        report(Diagnostic.of(code, path, message, hint), span);
    }

    /** Adds a problem that was found elsewhere. */
    void report(Diagnostic diagnostic, Span span) {
        found.add(new Found(diagnostic, span));
    }

    /** Where the text of an event stands. */
    static Span span(Event event) {
        return span(event, event);
    }

    private static Span span(Event from, Event to) {
        return new Span(index(from.getStartMark()), index(to.getEndMark()));
    }

    private static int index(Optional<Mark> mark) {
        return mark.isPresent() ? mark.get().getIndex() : 0;
    }
}
