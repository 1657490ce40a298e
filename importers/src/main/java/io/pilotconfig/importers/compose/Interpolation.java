package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Diagnostic.Stretch;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.yaml.GoScalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Replaces the variables in the texts of a tree; keys, numbers and the like are left as they are. */
final class Interpolation {
    private static final int MOST_ASSUMED = 16;

    private final Reading reading;
    private final Variables variables;
    private final Set<String> assumed = new HashSet<>();

    Interpolation(Reading reading, Variables variables) {
        this.reading = reading;
        this.variables = variables;
    }

    /** The tree without the texts that could not be resolved, each of which was reported. */
    Optional<Node> resolve(Node node) {
        if (node instanceof Mapping mapping) {
            return Optional.of(resolve(mapping));
        } else if (node instanceof Sequence list) {
            List<Node> items = new ArrayList<>();
            list.items().forEach(item -> resolve(item).ifPresent(items::add));
            return Optional.of(new Sequence(items, list.span()));
        }
        return resolve((Scalar) node).map(scalar -> scalar);
    }

    /** The mapping without what could not be resolved. */
    Mapping resolve(Mapping mapping) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        mapping.entries()
                .forEach((key, entry) -> resolve(entry.value())
                        .ifPresent(value -> entries.put(key, new Mapping.Entry(entry.key(), value))));
        return new Mapping(entries, mapping.span());
    }

    private Optional<Scalar> resolve(Scalar scalar) {
        if (scalar.text().indexOf('$') < 0 || GoScalar.v3(scalar).type() != GoScalar.Type.TEXT) {
            return Optional.of(scalar);
        }
        Template template = new Template(variables::get, (code, from, to, message, hint) -> {
            if (!code.equals(ImportCodes.ASSUMED) || (assumed.size() < MOST_ASSUMED && assumed.add(message))) {
                reading.findings().add(code, reading.source().span(scalar, new Stretch(from, to)), message, hint);
            }
        });
        return template.resolve(scalar.text()).map(text -> new Scalar(text, false, scalar.span()));
    }
}
