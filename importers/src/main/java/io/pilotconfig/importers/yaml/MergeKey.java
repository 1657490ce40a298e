package io.pilotconfig.importers.yaml;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.List;
import java.util.Map;

/** The merge key {@code <<} of YAML 1.1: a mapping takes over the keys of others that it does not have itself. */
final class MergeKey {
    private MergeKey() {}

    /** Whether a key is one. */
    static boolean is(Node key) {
        return key instanceof Scalar scalar && scalar.plain() && scalar.text().equals("<<");
    }

    /** Adds what a mapping takes over: of several mappings that have a key, the first gives it. */
    static void merge(Node value, Map<String, Mapping.Entry> entries, Findings findings) {
        List<Node> sources = value instanceof Sequence list ? list.items() : List.of(value);
        for (Node source : sources) {
            if (source instanceof Mapping mapping) {
                mapping.entries().forEach(entries::putIfAbsent);
            } else {
                findings.add(
                        ImportCodes.SYNTAX,
                        source.span(),
                        "What the merge key `<<` takes over must be a mapping, not " + source.kind() + ".",
                        "name a mapping's anchor, as `<<: *anchor`, or a list of such names.");
            }
        }
    }
}
