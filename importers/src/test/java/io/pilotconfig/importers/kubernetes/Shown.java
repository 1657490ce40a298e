package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import java.util.stream.Collectors;

/** Nodes as short texts, for assertions. */
final class Shown {
    private Shown() {}

    /** The texts of a node, in brackets and braces. */
    static String of(Node node) {
        if (node instanceof Sequence list) {
            return list.items().stream().map(Shown::of).collect(Collectors.joining(", ", "[", "]"));
        } else if (node instanceof Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + of(entry.getValue().value()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return ((Scalar) node).text();
    }
}
