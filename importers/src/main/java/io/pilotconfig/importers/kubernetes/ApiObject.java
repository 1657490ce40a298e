package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An object of Kubernetes' API, or a part of one, whose fields are asked for by name. {@link #end} says what is left then:
 * fields that Kubernetes does not have, and those that nobody asked for.
 */
final class ApiObject {
    private final Mapping mapping;
    private final ApiType type;
    private final Findings findings;
    private final Set<String> asked = new HashSet<>();

    ApiObject(Mapping mapping, ApiType type, Findings findings) {
        this.mapping = mapping;
        this.type = type;
        this.findings = findings;
    }

    /** Where it stands. */
    Span span() {
        return mapping.span();
    }

    /** What stands under a field; empty where nothing does, or null. */
    Optional<Node> any(String field) {
        asked.add(field);
        return mapping.get(field);
    }

    /** Whether a field has a value, which does not count as asking. */
    boolean has(String field) {
        return mapping.get(field).isPresent();
    }

    /** Where the key of a field stands; the object itself where it has none. */
    Span keySpan(String field) {
        Mapping.Entry entry = mapping.entries().get(field);
        return entry == null ? span() : entry.key().span();
    }

    /** A text. */
    Optional<Scalar> text(String field) {
        return any(field).flatMap(node -> values(field).text(node));
    }

    /** A text without which the API server takes no object. */
    Optional<Scalar> required(String field) {
        Optional<Node> node = any(field);
        if (node.isEmpty()) {
            missing(field);
        }
        return node.flatMap(value -> values(field).text(value))
                .filter(text -> !text.text().isEmpty());
    }

    /** Reports a field without which the API server takes no object. */
    void missing(String field) {
        findings.add(
                ImportCodes.SYNTAX,
                span(),
                "The field `" + field + "` is missing in " + type.label() + ": the API server refuses that.",
                "add `" + field + "`.");
    }

    /** A boolean, as {@code true} or {@code false}. */
    Optional<Scalar> flag(String field) {
        return any(field).flatMap(node -> values(field).flag(node));
    }

    /** Whether a boolean is true; what is not written is false. */
    boolean isTrue(String field) {
        return flag(field).filter(value -> value.text().equals("true")).isPresent();
    }

    /** A whole number in decimal digits. */
    Optional<Scalar> number(String field) {
        return any(field).flatMap(node -> values(field).number(node));
    }

    /** An amount. */
    Optional<Amount> amount(String field) {
        return any(field).flatMap(node -> values(field).amount(node));
    }

    /** An object within. */
    Optional<ApiObject> object(String field, ApiType part) {
        return any(field)
                .flatMap(node -> values(field).mapping(node))
                .map(value -> new ApiObject(value, part, findings));
    }

    /** The objects of a list. */
    List<ApiObject> objects(String field, ApiType part) {
        List<ApiObject> objects = new ArrayList<>();
        for (Node item : any(field).map(node -> values(field).items(node)).orElse(List.of())) {
            values(field).mapping(item).ifPresent(value -> objects.add(new ApiObject(value, part, findings)));
        }
        return objects;
    }

    /** The texts of a list. */
    List<Scalar> texts(String field) {
        return any(field).map(node -> values(field).texts(node)).orElse(List.of());
    }

    /** The texts of a map, by their keys. */
    Map<String, Mapping.Entry> textMap(String field) {
        return any(field).map(node -> values(field).textMap(node)).orElse(Map.of());
    }

    /** Counts as asked for, whatever the fields hold: they mean nothing to a pilot. */
    ApiObject ignore(String... fields) {
        asked.addAll(List.of(fields));
        return this;
    }

    /** Counts as asked for where the field holds what the API server would put there itself. */
    ApiObject ignoreIf(String field, String usual) {
        return ignoreIf(field, Scalar.of(usual));
    }

    /** Counts as asked for where the field holds what the API server would put there itself. */
    ApiObject ignoreIf(String field, Node usual) {
        if (mapping.get(field).equals(Optional.of(usual))) {
            asked.add(field);
        }
        return this;
    }

    /** Reports the fields that were not asked for. */
    void end() {
        mapping.entries().forEach((field, entry) -> {
            if (!type.fields().contains(field)) {
                reportUnknown(entry.key());
            } else if (!asked.contains(field) && has(field)) {
                findings.add(
                        ImportCodes.DROPPED,
                        entry.key().span(),
                        "`" + field + "` in " + type.label() + " has no place in the settings and is left out.",
                        Advice.on(field));
            }
        });
    }

    private void reportUnknown(Scalar field) {
        findings.add(
                ImportCodes.UNKNOWN,
                field.span(),
                "Kubernetes knows no field " + Visible.quoted(field.text()) + " in " + type.label() + ".",
                NearestName.of(field.text(), type.fields())
                        .map(name -> "did you mean `" + name + "`?")
                        .orElse("remove it, or see what `kubectl explain` says of its place."));
    }

    private Values values(String field) {
        return new Values(field, findings);
    }
}
