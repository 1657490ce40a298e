package io.pilotconfig.core.write;

import io.pilotconfig.core.section.Choice;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.core.section.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Collects the entries of a mapping in order; what is absent or empty is left out. Numbers and flags are plain. */
final class Branch {
    private final Map<String, Mapping.Entry> entries = new LinkedHashMap<>();

    Branch node(String key, Node value) {
        entries.put(key, new Mapping.Entry(Scalar.of(key), value));
        return this;
    }

    Branch text(String key, String text) {
        return node(key, Scalar.of(text));
    }

    Branch text(String key, Optional<String> text) {
        text.ifPresent(value -> text(key, value));
        return this;
    }

    /** Adds a text that is not the usual one. */
    Branch unless(String key, String text, String usual) {
        return text.equals(usual) ? this : text(key, text);
    }

    Branch word(String key, Optional<? extends Enum<?>> constant) {
        constant.ifPresent(value -> text(key, Choice.word(value)));
        return this;
    }

    Branch texts(Map<String, String> texts) {
        texts.forEach(this::text);
        return this;
    }

    Branch number(String key, OptionalInt number) {
        number.ifPresent(value -> node(key, plain(Integer.toString(value))));
        return this;
    }

    Branch flag(String key, Optional<Boolean> flag) {
        flag.ifPresent(value -> node(key, plain(Boolean.toString(value))));
        return this;
    }

    /** Adds a flag that is false unless it is written. */
    Branch flagIf(String key, boolean flag) {
        return flag ? flag(key, Optional.of(true)) : this;
    }

    Branch list(String key, List<String> texts) {
        return texts.isEmpty()
                ? this
                : node(key, new Sequence(texts.stream().<Node>map(Scalar::of).toList(), Span.NONE));
    }

    Branch branches(String key, List<Branch> branches) {
        return branches.isEmpty()
                ? this
                : node(
                        key,
                        new Sequence(
                                branches.stream().<Node>map(Branch::mapping).toList(), Span.NONE));
    }

    Branch branch(String key, Branch branch) {
        return branch.entries.isEmpty() ? this : node(key, branch.mapping());
    }

    Mapping mapping() {
        return new Mapping(entries, Span.NONE);
    }

    private static Scalar plain(String text) {
        return new Scalar(text, true, Span.NONE);
    }
}
