package io.pilotconfig.importers;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import java.util.Map;
import java.util.TreeMap;

/** Which setting is made of a stretch of a launch configuration. */
final class SettingsAt {
    private final TreeMap<Integer, Value> values = new TreeMap<>();

    /** A setting's value, and its place. */
    private record Value(Span place, SettingPath path) {}

    /** The settings of a tree. */
    SettingsAt(Mapping tree) {
        add(tree, SettingPath.ROOT);
    }

    private void add(Node node, SettingPath path) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> add(entry.value(), path.key(key)));
        } else if (node instanceof Sequence list && !isOneText(list)) {
            for (int i = 0; i < list.items().size(); i++) {
                add(list.items().get(i), path.index(i));
            }
        } else {
            values.merge(node.span().start(), new Value(node.span(), path), SettingsAt::both);
        }
    }

    /** Of two settings from one text, the section that both stand in. */
    private static Value both(Value one, Value other) {
        boolean beside = one.path.parent().equals(other.path.parent());
        return new Value(one.place, beside ? one.path.parent().orElse(SettingPath.ROOT) : SettingPath.ROOT);
    }

    /** Whether a list was made of one text, and so all of it is wrong where that text is. */
    private static boolean isOneText(Sequence list) {
        return list.items().stream().allMatch(item -> item.span().equals(list.span()));
    }

    /** The setting in whose value a stretch lies; the root where there is none. */
    SettingPath at(Span stretch) {
        Map.Entry<Integer, Value> before = values.floorEntry(stretch.start());
        boolean within = before != null
                && stretch.start() < stretch.end()
                && stretch.end() <= before.getValue().place.end();
        return within ? before.getValue().path : SettingPath.ROOT;
    }
}
