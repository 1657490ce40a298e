package io.pilotconfig.importers.specimen;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the setting that a stretch of a source says. */
final class LeafAt {
    private LeafAt() {}

    /** The first single value that a stretch is about, in the order of the tree; empty where it is about none. */
    static Optional<SettingPath> find(Node node, Span span) {
        return find(node, span, SettingPath.ROOT);
    }

    private static Optional<SettingPath> find(Node node, Span span, SettingPath path) {
        if (node instanceof Mapping mapping) {
            for (Map.Entry<String, Mapping.Entry> entry : mapping.entries().entrySet()) {
                Optional<SettingPath> found = find(entry.getValue().value(), span, path.key(entry.getKey()));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        } else if (node instanceof Sequence list) {
            List<Node> items = list.items();
            for (int i = 0; i < items.size(); i++) {
                Optional<SettingPath> found = find(items.get(i), span, path.index(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
        Span place = node.span();
        boolean overlaps = place.start() >= 0 && place.start() < span.end() && span.start() < place.end();
        return overlaps ? Optional.of(path) : Optional.empty();
    }
}
