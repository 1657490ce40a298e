package io.pilotconfig.core.section;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
        Optional<Mapping> mapping = Shape.mapping().read(node, path, problems);
        return mapping.isEmpty() ? Optional.empty() : read(mapping.get(), path, problems);
    }

    @SuppressWarnings("unchecked") // it is this shape that made it
    private Optional<T> read(Mapping mapping, SettingPath path, Problems problems) {
        Object known = mapping.readBy(this);
        if (known != null) {
            return Optional.of((T) known);
        }
        int before = problems.count();
        Optional<T> made = readAnew(mapping, path, problems);
        if (made.isPresent() && problems.count() == before) {
            mapping.keep(this, made.get());
        }
        return made;
    }

    private Optional<T> readAnew(Mapping mapping, SettingPath path, Problems problems) {
        Optional<Section<? extends T>> section = section(mapping, path, problems);
        Map<String, Mapping.Entry> own = new LinkedHashMap<>(mapping.entries());
        own.remove(tag);
        for (String key : List.copyOf(own.keySet())) {
            List<String> owners = owners(key);
            if (owners.isEmpty()) {
                own.remove(key);
                Section.reportUnknown(key, names(), path, problems);
            } else if (section.isPresent() && !section.get().names().contains(key)) {
                own.remove(key);
                if (mapping.get(key).isPresent()) {
                    reportForeign(key, owners, path, problems);
                }
            }
        }
        return section.isEmpty()
                ? Optional.empty()
                : Optional.of(section.get().bind(new Mapping(own, mapping.span()), path, problems));
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
        Optional<String> name = Shape.text().read(written.get(), path.key(tag), problems);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        if (!kinds.containsKey(name.get())) {
            Choice.reportUnknown(name.get(), kinds.keySet(), path.key(tag), problems);
        }
        return Optional.ofNullable(kinds.get(name.get()));
    }

    private List<String> owners(String key) {
        List<String> owners = new ArrayList<>();
        for (Map.Entry<String, Section<? extends T>> kind : kinds.entrySet()) {
            if (kind.getValue().names().contains(key)) {
                owners.add(kind.getKey());
            }
        }
        return owners;
    }

    private void reportForeign(String key, List<String> owners, SettingPath path, Problems problems) {
        String owner = tag + ": " + String.join("` or `" + tag + ": ", owners);
        String message = "`" + path.key(key) + "` belongs to `" + owner + "`.";
        problems.addKey(Codes.WRONG_MODE_KEY, path.key(key), message, "remove the key, or write `" + owner + "`.");
    }

    /** The keys of all kinds. */
    private Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (Section<? extends T> kind : kinds.values()) {
            names.addAll(kind.names());
        }
        names.add(tag);
        return names;
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
