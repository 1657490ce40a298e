package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.yaml.GoScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values of fields, each of the type that the API server demands: it takes no number for a text, and no text for a
 * number. A value of another type is reported.
 */
final class Values {
    private final String field;
    private final Findings findings;

    Values(String field, Findings findings) {
        this.field = field;
        this.findings = findings;
    }

    /** A text. An item of a list that is null is the empty text. */
    Optional<Scalar> text(Node node) {
        if (!(node instanceof Scalar scalar)) {
            return refuse(node, "a text");
        }
        GoScalar value = GoScalar.v2(scalar);
        return switch (value.type()) {
            case TEXT, TIME -> Optional.of(scalar);
            case NULL -> Optional.of(new Scalar("", false, scalar.span()));
            default -> {
                findings.add(
                        ImportCodes.SYNTAX,
                        scalar.span(),
                        Visible.quoted(field) + " must be a text; without quotes " + Visible.quoted(scalar.text())
                                + " is "
                                + (value.type() == GoScalar.Type.BOOLEAN ? "a boolean" : "a number")
                                + ", which the API server refuses.",
                        "put it in quotes.");
                yield Optional.of(scalar);
            }
        };
    }

    /** A boolean, as {@code true} or {@code false}. */
    Optional<Scalar> flag(Node node) {
        if (node instanceof Scalar scalar) {
            GoScalar value = GoScalar.v2(scalar);
            if (value.type() == GoScalar.Type.BOOLEAN) {
                return Optional.of(new Scalar(value.text(), false, scalar.span()));
            }
        }
        return refuse(node, "`true` or `false`, without quotes");
    }

    /** A whole number, in decimal digits without needless ones. */
    Optional<Scalar> number(Node node) {
        if (node instanceof Scalar scalar) {
            GoScalar value = GoScalar.v2(scalar);
            if (value.type() == GoScalar.Type.INTEGER) {
                return Optional.of(new Scalar(value.text(), false, scalar.span()));
            }
        }
        return refuse(node, "a whole number, without quotes");
    }

    /** An amount, which may be written as a text or as a number; given without quotes or underscores. */
    Optional<Amount> amount(Node node) {
        if (node instanceof Scalar scalar) {
            GoScalar value = GoScalar.v2(scalar);
            boolean number = value.type() == GoScalar.Type.INTEGER || value.type() == GoScalar.Type.FLOAT;
            Optional<BigDecimal> amount =
                    number || value.type() == GoScalar.Type.TEXT ? Amount.parse(value.text()) : Optional.empty();
            if (amount.isPresent() && amount.get().signum() >= 0) {
                return amount.map(found -> new Amount(found, new Scalar(value.text(), false, scalar.span())));
            }
        }
        return refuse(node, "an amount, such as `2`, `500m` or `16Gi`");
    }

    /** An object. */
    Optional<Mapping> mapping(Node node) {
        return node instanceof Mapping mapping ? Optional.of(mapping) : refuse(node, "a mapping");
    }

    /** The items of a list. */
    List<Node> items(Node node) {
        if (node instanceof Sequence list) {
            return list.items();
        }
        refuse(node, "a list");
        return List.of();
    }

    /** The texts of a list. */
    List<Scalar> texts(Node node) {
        List<Scalar> texts = new ArrayList<>();
        items(node).forEach(item -> text(item).ifPresent(texts::add));
        return texts;
    }

    /** The texts of a map, by their keys. */
    Map<String, Mapping.Entry> textMap(Node node) {
        Map<String, Mapping.Entry> texts = new LinkedHashMap<>();
        mapping(node)
                .ifPresent(mapping -> mapping.entries()
                        .forEach((key, entry) -> new Values(key, findings)
                                .text(entry.value())
                                .ifPresent(text -> texts.put(key, new Mapping.Entry(entry.key(), text)))));
        return texts;
    }

    private <T> Optional<T> refuse(Node node, String wanted) {
        String is = node instanceof Scalar scalar ? Visible.quoted(scalar.text()) : node.kind();
        findings.add(
                ImportCodes.SYNTAX,
                node.span(),
                Visible.quoted(field) + " must be " + wanted + ", not " + is + ".",
                "");
        return Optional.empty();
    }
}
