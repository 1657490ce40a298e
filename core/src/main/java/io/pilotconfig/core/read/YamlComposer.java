package io.pilotconfig.core.read;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Makes a tree of a YAML text, with bounds: depth, and what aliases expand to. Takes scalars as they are written.
 * JSON is read by the same rules, for YAML 1.2 contains it.
 */
final class YamlComposer {
    private static final int DEEPEST = 64;
    private static final int MOST_ALIASED_NODES = 10_000;
    private static final Node NOTHING = new Scalar("", true, new Span(0, 0));
    private static final String TEXT_TAG = "tag:yaml.org,2002:str";

    private static final String ASSIGNMENT = "TOKEN=";

    /**
     * What a file that may hold a token has: a key {@code TOKEN}, a key {@code token} without a path behind it, something
     * that looks like a token, or an escape that may hide one of these. Such a file is not shown once its structure is
     * lost.
     */
    private static final String MAY_HOLD_TOKEN = "(?m)(?<![A-Za-z0-9_])"
            + "(?:TOKEN(?![A-Za-z0-9_])|(?i:token)[\"']?\\s*+:[^/\\n]*$)|eyJ[A-Za-z0-9_-]{8}|\\\\[xuU\\r\\n]";

    private final SourceText source;
    private final ParserImpl events;
    private final List<Found> found = new ArrayList<>();
    private final List<Scalar> scalars = new ArrayList<>();
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int aliasedNodes;

    /** A problem that is located once every secret of the file is known. */
    private record Found(Diagnostic diagnostic, Span span) {}

    /** A node that an alias may name, and how many nodes it stands for. */
    private record Anchored(Node node, int size) {}

    /** A node with the number of nodes that it and all below it amount to. */
    private record Composed(Node node, int size) {}

    /** Ends the composing of a text after a problem that was reported. */
    private static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    YamlComposer(SourceText source) {
        this.source = source;
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        this.events = new ParserImpl(settings, new StreamReader(settings, source.text()));
    }

    /** The node of the text's only document, null for an empty one; empty after a problem that leaves nothing to bind. */
    Optional<Node> compose(Problems problems) {
        Optional<Node> root = document();
        if (root.isEmpty()
                && Pattern.compile(MAY_HOLD_TOKEN).matcher(source.text()).find()) {
            source.silence();
        }
        hideSecrets();
        for (Found problem : found) {
            problems.add(source.locate(problem.diagnostic, problem.span));
        }
        return root;
    }

    /** Hides each text that is secret, wherever it stands, and assignments as people write them for Compose. */
    private void hideSecrets() {
        Secrets secrets = source.secrets();
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

    private Optional<Node> document() {
        try {
            events.next();
            if (!events.checkEvent(Event.ID.DocumentStart)) {
                return Optional.of(NOTHING);
            }
            events.next();
            Node root = node(SettingPath.ROOT, 0).node();
            events.next();
            if (events.checkEvent(Event.ID.DocumentStart)) {
                report(
                        Codes.SEVERAL_DOCUMENTS,
                        SettingPath.ROOT,
                        span(events.peekEvent()),
                        "A second document begins here.",
                        "write each pilot to a file of its own.");
            }
            return Optional.of(Mapping.isNull(root) ? NOTHING : root);
        } catch (Unreadable e) {
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            found.add(new Found(YamlSyntax.diagnostic(e), YamlSyntax.span(e, source.text())));
        } catch (ReaderException e) {
            found.add(new Found(YamlSyntax.diagnostic(e), YamlSyntax.span(e)));
        } catch (YamlEngineException e) {
            report(
                    Codes.YAML_SYNTAX,
                    SettingPath.ROOT,
                    new Span(0, 0),
                    "This is not a YAML 1.2 document.",
                    "remove the line that begins with `%`.");
        }
        return Optional.empty();
    }

    private Composed node(SettingPath path, int depth) throws Unreadable {
        Event event = events.next();
        if (depth > DEEPEST) {
            report(
                    Codes.NESTING_TOO_DEEP,
                    path.parent().orElse(path),
                    span(event),
                    "This is nested more than " + DEEPEST + " levels deep.",
                    "settings need a few levels only; look for brackets or dashes that are too many.");
            throw new Unreadable();
        }
        if (event instanceof AliasEvent alias) {
            return expand(alias, path);
        }
        checkTag((NodeEvent) event, path);
        Composed composed = event instanceof MappingStartEvent
                ? mapping(event, path, depth)
                : event instanceof SequenceStartEvent ? sequence(event, path, depth) : scalar((ScalarEvent) event);
        Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
        if (anchor.isPresent()) {
            anchors.put(anchor.get(), new Anchored(composed.node(), composed.size()));
        }
        return composed;
    }

    private Composed scalar(ScalarEvent event) {
        boolean plain = event.isPlain() && event.getTag().isEmpty();
        Scalar scalar = new Scalar(event.getValue(), plain, span(event));
        scalars.add(scalar);
        return new Composed(scalar, 1);
    }

    private Composed sequence(Event start, SettingPath path, int depth) throws Unreadable {
        List<Node> items = new ArrayList<>();
        int size = 1;
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            Composed item = node(path.index(items.size()), depth + 1);
            size += item.size();
            if (!Mapping.isNull(item.node())) {
                items.add(item.node());
            }
        }
        return new Composed(new Sequence(items, span(start, events.next())), size);
    }

    private Composed mapping(Event start, SettingPath path, int depth) throws Unreadable {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        int size = 1;
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Composed key = node(path, depth + 1);
            Scalar name = key.node() instanceof Scalar scalar ? scalar : null;
            int before = scalars.size();
            Composed value = node(name == null ? path : path.key(name.text()), depth + 1);
            size += key.size() + value.size();
            if (name == null || name.isNull()) {
                report(
                        Codes.KEY_NOT_TEXT,
                        path,
                        key.node().span(),
                        "A key must be a single value, not "
                                + (name == null ? key.node().kind() : "null") + ".",
                        "put a key that looks like something else in quotes.");
                continue;
            }
            if (isSecret(name.text(), value.node())) {
                source.secrets().hide(value.node().span());
                scalars.subList(before, scalars.size())
                        .forEach(scalar -> source.secrets().add(scalar.text()));
            }
            if (isMerge(name)) {
                report(
                        Codes.MERGE_KEY,
                        path.key(name.text()),
                        name.span(),
                        "YAML's merge key `<<` is not supported.",
                        "write the keys out, or use a fleet file with `defaults`.");
            } else if (entries.putIfAbsent(name.text(), new Mapping.Entry(name, value.node())) != null) {
                report(
                        Codes.DUPLICATE_KEY,
                        path.key(name.text()),
                        name.span(),
                        "The key " + Visible.quoted(name.text()) + " stands here a second time.",
                        "remove one of the two.");
            }
        }
        return new Composed(new Mapping(entries, span(start, events.next())), size);
    }

    private static boolean isMerge(Scalar key) {
        return key.plain() && key.text().equals("<<");
    }

    private Composed expand(AliasEvent alias, SettingPath path) throws Unreadable {
        Anchored target = anchors.get(alias.getAlias());
        if (target == null) {
            report(
                    Codes.YAML_ALIAS,
                    path,
                    span(alias),
                    "This alias names no anchor that stands, complete, before it.",
                    "put a text that begins with `*` in quotes.");
            return new Composed(new Scalar("", true, span(alias)), 1);
        }
        aliasedNodes += target.size();
        if (aliasedNodes > MOST_ALIASED_NODES) {
            report(
                    Codes.YAML_ALIAS,
                    path,
                    span(alias),
                    "The aliases up to here expand to more than " + MOST_ALIASED_NODES + " values.",
                    "write the values out.");
            throw new Unreadable();
        }
        Node moved = target.node().movedTo(span(alias));
        collectScalars(moved);
        return new Composed(moved, target.size());
    }

    private void collectScalars(Node node) {
        if (node instanceof Scalar scalar) {
            scalars.add(scalar);
        } else if (node instanceof Sequence list) {
            list.items().forEach(this::collectScalars);
        } else if (node instanceof Mapping mapping) {
            mapping.entries().values().forEach(entry -> {
                scalars.add(entry.key());
                collectScalars(entry.value());
            });
        }
    }

    private void checkTag(NodeEvent event, SettingPath path) {
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
        found.add(new Found(Diagnostic.of(code, path, message, hint), span));
    }

    private static Span span(Event event) {
        return span(event, event);
    }

    private static Span span(Event from, Event to) {
        return new Span(index(from.getStartMark()), index(to.getEndMark()));
    }

    private static int index(Optional<Mark> mark) {
        return mark.isPresent() ? mark.get().getIndex() : 0;
    }
}
