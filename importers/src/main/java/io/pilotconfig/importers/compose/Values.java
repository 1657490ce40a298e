package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.NearestName;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.yaml.GoScalar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Takes values as compose's schema wants them, and reports those that compose would refuse. */
final class Values {
    private static final int MOST_SEARCHED = 1000;

    private final Findings findings;
    private final Optional<String> directory;
    private int searched;

    Values(Findings findings, Optional<String> directory) {
        this.findings = findings;
        this.directory = directory;
    }

    /** The directory of the Compose file; empty where it is not known. */
    Optional<String> directory() {
        return directory;
    }

    /** Reports something about a stretch of the file. */
    void report(Code code, Span span, String message, String hint) {
        findings.add(code, span, message, hint);
    }

    /** Reports what the settings have no place for. */
    void dropped(String what, Span span, String hint) {
        report(ImportCodes.DROPPED, span, what + " has no place in the settings and is left out.", hint);
    }

    /** Reports a value that compose refuses. */
    void refuse(String name, Node node, String wanted, String hint) {
        String is = node instanceof Scalar scalar ? Visible.quoted(scalar.text()) : node.kind();
        report(ImportCodes.UNKNOWN, node.span(), "`" + name + "` must be " + wanted + ", not " + is + ".", hint);
    }

    /** A text; compose takes no number or the like for one. */
    Optional<Scalar> text(String name, Node node) {
        if (node instanceof Scalar scalar && GoScalar.v3(scalar).type() == GoScalar.Type.TEXT) {
            return Optional.of(scalar);
        }
        boolean quotable = node instanceof Scalar scalar && !scalar.isNull();
        refuse(name, node, "a text", quotable ? "put it in quotes." : "write one value behind the colon.");
        return Optional.empty();
    }

    /** A text or number, as Go prints it. */
    Optional<Scalar> textOrNumber(String name, Node node) {
        if (node instanceof Scalar scalar) {
            GoScalar value = GoScalar.v3(scalar);
            switch (value.type()) {
                case TEXT, INTEGER, FLOAT -> {
                    return Optional.of(new Scalar(value.text(), false, scalar.span()));
                }
                default -> {}
            }
        }
        refuse(name, node, "a text or number", "write one value behind the colon.");
        return Optional.empty();
    }

    /** True or false; compose takes the words of YAML 1.1 too. */
    boolean flag(String name, Node node) {
        Optional<Scalar> word = node instanceof Scalar scalar ? Optional.of(scalar) : Optional.empty();
        switch (word.map(scalar -> scalar.text().toLowerCase(Locale.ROOT)).orElse("")) {
            case "true", "y", "yes", "on" -> {
                return true;
            }
            case "false", "n", "no", "off" -> {
                return false;
            }
            default -> {
                refuse(name, node, "true or false", "write `true` or `false`.");
                return false;
            }
        }
    }

    /** A whole number. */
    Optional<Scalar> wholeNumber(String name, Node node) {
        Optional<Scalar> number = decimal(name, node);
        if (number.isPresent() && number.get().text().contains(".")) {
            refuse(name, node, "a whole number", "write digits only.");
            return Optional.empty();
        }
        return number;
    }

    /** A number, in digits and at most one dot. */
    Optional<Scalar> decimal(String name, Node node) {
        Optional<Scalar> number = textOrNumber(name, node);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<GoScalar> value = number.map(text -> GoScalar.v3(new Scalar(text.text(), true, text.span())));
        boolean digits = number.get().text().matches("-?[0-9]{0,30}(?:\\.[0-9]{0,30})?(?:e\\+?[0-9]{1,2})?");
        if (!digits || value.map(GoScalar::type).filter(Values::isNumber).isEmpty()) {
            refuse(name, node, "a number", "write digits, such as `8`.");
            return Optional.empty();
        }
        BigDecimal exact = new BigDecimal(number.get().text()).stripTrailingZeros();
        return Optional.of(new Scalar(exact.toPlainString(), false, node.span()));
    }

    private static boolean isNumber(GoScalar.Type type) {
        return type == GoScalar.Type.INTEGER || type == GoScalar.Type.FLOAT;
    }

    /** A mapping. */
    Optional<Mapping> mapping(String name, Node node) {
        if (node instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        refuse(name, node, "a mapping", "write its keys below it, indented, each as `key: value`.");
        return Optional.empty();
    }

    /** The items of a list. */
    List<Node> list(String name, Node node) {
        if (node instanceof Sequence list) {
            return list.items();
        }
        refuse(name, node, "a list", "write `- ` before each item, on a line of its own.");
        return List.of();
    }

    /** The texts of a list. */
    List<Scalar> texts(String name, Node node) {
        List<Scalar> texts = new ArrayList<>();
        list(name, node).forEach(item -> text(name, item).ifPresent(texts::add));
        return texts;
    }

    /** Reports each key that compose does not know; those that begin with {@code x-} are the person's own. */
    void checkKeys(String name, Mapping mapping, Collection<String> known) {
        Set<String> names = Set.copyOf(known);
        for (Mapping.Entry entry : mapping.entries().values()) {
            String key = entry.key().text();
            if (!names.contains(key) && !key.startsWith("x-")) {
                report(
                        ImportCodes.UNKNOWN,
                        entry.key().span(),
                        "Compose knows no key " + Visible.quoted(key) + " in `" + name + "`.",
                        near(key, known)
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("remove it, or begin it with `x-` if it is for something of yours."));
            }
        }
    }

    /** The key that was meant; a file in which nearly everything is unknown is none of compose. */
    private Optional<String> near(String key, Collection<String> known) {
        searched++;
        return searched > MOST_SEARCHED ? Optional.empty() : NearestName.of(key, known);
    }
}
