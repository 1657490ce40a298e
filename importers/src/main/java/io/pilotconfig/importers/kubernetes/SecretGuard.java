package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.source.SourceText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hides what Secrets hold where it stands: no line with it is shown, and no message is about it. */
final class SecretGuard {
    private static final List<String> FIELDS = List.of("data", "stringData");

    private final SourceText source;

    SecretGuard(SourceText source) {
        this.source = source;
    }

    /** Hides the values of every Secret in a document. */
    void hide(Node document) {
        if (document instanceof Sequence list) {
            list.items().forEach(this::hide);
        } else if (document instanceof Mapping mapping) {
            mapping.get("items").ifPresent(this::hide);
            if (mapping.get("kind").equals(Optional.of(Scalar.of("Secret")))) {
                FIELDS.forEach(field -> mapping.get(field).ifPresent(this::hideTexts));
                hideLastApplied(mapping);
            }
        }
    }

    /** The keys of a Secret. */
    static Set<String> keys(Mapping secret) {
        Set<String> keys = new LinkedHashSet<>();
        for (String field : FIELDS) {
            secret.get(field)
                    .filter(Mapping.class::isInstance)
                    .ifPresent(data -> keys.addAll(((Mapping) data).entries().keySet()));
        }
        return keys;
    }

    /** A copy of the Secret that {@code kubectl apply} keeps among its annotations. */
    private void hideLastApplied(Mapping secret) {
        secret.get("metadata")
                .filter(Mapping.class::isInstance)
                .flatMap(metadata -> ((Mapping) metadata).get("annotations"))
                .ifPresent(this::hideTexts);
    }

    private void hideTexts(Node node) {
        if (node instanceof Mapping mapping) {
            mapping.entries().values().forEach(entry -> hideTexts(entry.value()));
        } else if (node instanceof Sequence list) {
            list.items().forEach(this::hideTexts);
        } else if (node instanceof Scalar scalar) {
            source.hide("", scalar.span());
        }
    }
}
