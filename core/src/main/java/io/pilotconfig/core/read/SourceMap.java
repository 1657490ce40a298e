package io.pilotconfig.core.read;

import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import java.util.List;

/** Knows where each setting of a file stands. */
public final class SourceMap {
    private final SourceText source;
    private final Node root;

    SourceMap(SourceText source, Node root) {
        this.source = source;
        this.root = root;
    }

    /**
     * The diagnostic with the place that it is about: the value, or the key where that is at fault; for a setting that is
     * missing, the first key of the mapping that lacks it; for a piece of a value, that piece as it is written, through
     * quotes, escapes and folded lines. A diagnostic that has a place keeps it.
     */
    public Diagnostic locate(Diagnostic diagnostic) {
        return diagnostic.location().isPresent() ? diagnostic : source.locate(diagnostic, span(diagnostic));
    }

    private Span span(Diagnostic diagnostic) {
        Node node = find(diagnostic.path(), diagnostic.part() == Diagnostic.Part.KEY);
        return node instanceof Scalar scalar && diagnostic.stretch().isPresent()
                ? source.span(scalar, diagnostic.stretch().get())
                : node.span();
    }

    private Node find(SettingPath path, boolean wantsKey) {
        Node at = root;
        List<Object> steps = path.steps();
        for (int i = 0; i < steps.size(); i++) {
            Object step = steps.get(i);
            boolean last = i == steps.size() - 1;
            if (at instanceof Mapping mapping && mapping.entries().containsKey(step)) {
                Mapping.Entry entry = mapping.entries().get(step);
                if (last && wantsKey) {
                    return entry.key();
                }
                at = entry.value();
            } else if (at instanceof Sequence list
                    && step instanceof Integer n
                    && n < list.items().size()) {
                at = list.items().get(n);
            } else {
                return firstKey(at);
            }
        }
        return at;
    }

    private static Node firstKey(Node node) {
        return node instanceof Mapping mapping && !mapping.entries().isEmpty()
                ? mapping.entries().values().iterator().next().key()
                : node;
    }
}
