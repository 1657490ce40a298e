package io.pilotconfig.core.section;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shape of a mapping that is one of several kinds, told apart by a key: {@code mode} in {@code cvmfs}. A key of
 * another kind is reported as such.
 *
 * @param <T> the type that all kinds have in common
 */
public final class Variants<T> implements Shape<T> {
    private final String tag;
    private final String description;
    private final Map<String, Section<? extends T>> kinds = new LinkedHashMap<>();

    private Variants(String tag, String description) {
        this.tag = tag;
        this.description = description;
    }

    /**
     * Kinds told apart by the text under {@code tag}, which none of their sections declares. A key that two kinds have
     * means the same in both.
     *
     * @param description what the tag means
     */
    public static <T> Variants<T> by(String tag, String description) {
        return new Variants<>(tag, description);
    }

    /** Adds a kind. */
    public Variants<T> kind(Enum<?> name, Section<? extends T> section) {
        kinds.put(Choice.word(name), section);
        return this;
    }

    @Override
    public Optional<T> read(Node node, SettingPath path, Problems problems) {
        return Shape.mapping().read(node, path, problems).flatMap(mapping -> read(mapping, path, problems));
    }

    private Optional<T> read(Mapping mapping, SettingPath path, Problems problems) {
        Optional<Section<? extends T>> section = section(mapping, path, problems);
        Map<String, Mapping.Entry> own = new LinkedHashMap<>(mapping.entries());
        Map<String, Mapping.Entry> unknown = new LinkedHashMap<>(mapping.entries());
        own.keySet().removeIf(key -> owners(key).isEmpty());
        unknown.keySet().removeIf(key -> key.equals(tag) || own.containsKey(key));
        anyKind().bind(new Mapping(unknown, mapping.span()), path, problems);
        return section.map(kind -> {
            own.entrySet()
                    .removeIf(entry -> !kind.names().contains(entry.getKey())
                            && (Mapping.isNull(entry.getValue().value())
                                    || reportForeign(entry.getKey(), path, problems)));
            return kind.bind(new Mapping(own, mapping.span()), path, problems);
        });
    }

    private Optional<Section<? extends T>> section(Mapping mapping, SettingPath path, Problems problems) {
        Optional<Node> written = mapping.get(tag);
        if (written.isEmpty()) {
            problems.add(
                    Codes.MISSING_KEY,
                    path.key(tag),
                    "`" + path.key(tag) + "` is missing.",
                    "add `" + tag + ": " + String.join("` or `" + tag + ": ", kinds.keySet()) + "`.");
            return Optional.empty();
        }
        return Shape.text().read(written.get(), path.key(tag), problems).flatMap(name -> {
            if (!kinds.containsKey(name)) {
                Choice.reportUnknown(name, kinds.keySet(), path.key(tag), problems);
            }
            return Optional.ofNullable(kinds.get(name));
        });
    }

    private List<String> owners(String key) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().names().contains(key))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean reportForeign(String key, SettingPath path, Problems problems) {
        String owner = tag + ": " + String.join("` or `" + tag + ": ", owners(key));
        String message = "`" + path.key(key) + "` belongs to `" + owner + "`.";
        problems.addKey(Codes.WRONG_MODE_KEY, path.key(key), message, "remove the key, or write `" + owner + "`.");
        return true;
    }

    /** A section that knows the keys of all kinds, to report the unknown ones of a mapping. */
    private Section<Object> anyKind() {
        Section.Declaration<Object, Object> all = Section.of(Object::new, made -> made);
        kinds.values().stream()
                .flatMap(kind -> kind.keys().stream())
                .forEach(key -> all.key(key.name(), Shape.text(), (made, value) -> {}, key.description()));
        return all.key(tag, Shape.text(), (made, value) -> {}, description).end();
    }

    @Override
    public String expects() {
        return "a mapping with `" + tag + "`: " + Choice.listed(kinds.keySet());
    }

    @Override
    public <R> R describe(ShapeDescriber<R> describer) {
        return describer.variants(tag, description, Collections.unmodifiableMap(kinds));
    }
}
