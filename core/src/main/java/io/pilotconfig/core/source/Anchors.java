package io.pilotconfig.core.source;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.Anchor;

/** What the aliases of a text may name. Bounded, for the text may be long. */
final class Anchors {
    /** The most values that the aliases of one piece expand to. */
    static final int MOST_EXPANDED = 10_000;

    /** The most characters and values that are held for aliases to come. A short text cannot have as many. */
    private static final int MOST_HELD = 1 << 22;

    private final Map<Anchor, Anchored> byName = new HashMap<>();
    private long held;
    private int piece;
    private int expanded;

    /**
     * A node that an alias may name.
     *
     * @param size how many nodes it stands for
     * @param piece the piece of the text that it stands in
     */
    record Anchored(Node node, int size, int piece) {}

    /** Says that another piece of the text begins. */
    void beginPiece() {
        piece++;
        expanded = 0;
    }

    void put(Anchor name, Node node, int size) {
        byName.put(name, new Anchored(node, size, piece));
        held += 64L * size + Math.max(0, node.span().end() - node.span().start());
    }

    /** Whether more is held than should be. */
    boolean areTooMany() {
        return held > MOST_HELD && piece > 0;
    }

    Optional<Anchored> get(Anchor name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Counts what an alias expands to; whether that is still within bounds. */
    boolean mayExpand(int size) {
        expanded += size;
        return expanded <= MOST_EXPANDED;
    }

    /** What an alias is: the node of its anchor. What stands in another piece is shown at the alias, all of it. */
    Node moved(Anchored target, Span alias) {
        return target.piece == piece ? target.node.movedTo(alias) : allMoved(target.node, alias);
    }

    private static Node allMoved(Node node, Span place) {
        if (node instanceof Mapping mapping) {
            Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
            mapping.entries()
                    .forEach((key, entry) -> entries.put(
                            key,
                            new Mapping.Entry(
                                    new Scalar(entry.key().text(), entry.key().plain(), place),
                                    allMoved(entry.value(), place))));
            return new Mapping(entries, place);
        } else if (node instanceof Sequence list) {
            return new Sequence(
                    list.items().stream().map(item -> allMoved(item, place)).toList(), place);
        }
        return node.movedTo(place);
    }
}
