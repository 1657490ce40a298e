package io.pilotconfig.importers.yaml;

import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Hides tokens in the source: the value of a variable TOKEN in each way of writing one, and the same text elsewhere. */
final class TokenGuard {
    private static final String NAME = Variables.TOKEN;
    private static final String ASSIGNMENT = NAME + "=";

    private final SourceText source;
    private final Set<String> secrets = new HashSet<>();
    private final List<Scalar> scalars = new ArrayList<>();

    TokenGuard(SourceText source) {
        this.source = source;
    }

    /** Looks at a scalar: it may be an assignment. */
    void see(Scalar scalar) {
        scalars.add(scalar);
        if (scalar.text().regionMatches(true, 0, ASSIGNMENT, 0, ASSIGNMENT.length())) {
            String token = scalar.text().substring(ASSIGNMENT.length());
            addSecret(token);
            source.hide(token, scalar.span());
        }
    }

    /** Looks at a mapping: it may have a key TOKEN, or be a variable of that name. */
    void see(Map<String, Mapping.Entry> entries) {
        entries.forEach((key, entry) -> {
            if (key.equalsIgnoreCase(NAME) && entry.value() instanceof Scalar value && !isPath(key, value.text())) {
                addSecret(value.text());
            }
        });
        Mapping.Entry name = entries.get("name");
        Mapping.Entry value = entries.get("value");
        if (name != null && value != null && isToken(name.value()) && value.value() instanceof Scalar scalar) {
            addSecret(scalar.text());
        }
    }

    private static boolean isToken(Node name) {
        return name instanceof Scalar scalar && scalar.text().equalsIgnoreCase(NAME);
    }

    /** A key {@code token} may name a file. */
    private static boolean isPath(String key, String text) {
        return !key.equals(NAME) && (text.startsWith("/") || text.startsWith(".") || text.startsWith("~"));
    }

    private void addSecret(String text) {
        if (!text.isEmpty()) {
            secrets.add(text);
        }
    }

    /** Hides every scalar whose text is secret, here or elsewhere. */
    void hideSecrets() {
        for (Scalar scalar : scalars) {
            if (secrets.contains(scalar.text())) {
                source.hide(scalar.text(), scalar.span());
            }
        }
    }
}
