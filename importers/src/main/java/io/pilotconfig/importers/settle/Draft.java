package io.pilotconfig.importers.settle;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings as they are put together: each value with the place in the source that says it, and what to remark on it. */
final class Draft {
    private final Map<String, Object> root = new LinkedHashMap<>();
    private final Map<SettingPath, List<String>> comments = new LinkedHashMap<>();
    private final Set<String> told = new LinkedHashSet<>();

    /** A value at a place. */
    private record Leaf(Node value, Span place) {}

    /** Sets a setting. */
    void put(Scalar value, String... path) {
        put(value, value.span(), path);
    }

    /** Sets a setting, said by a stretch of the source. */
    void put(Node value, Span place, String... path) {
        Map<String, Object> at = root;
        for (int i = 0; i < path.length - 1; i++) {
            at = branch(at, path[i]);
        }
        at.put(path[path.length - 1], new Leaf(value, place));
    }

    /** Sets a setting to a word of ours, said by a stretch of the source. */
    void put(String word, Span place, String... path) {
        put(new Scalar(word, false, place), place, path);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> branch(Map<String, Object> at, String key) {
        return (Map<String, Object>) at.computeIfAbsent(key, name -> new LinkedHashMap<String, Object>());
    }

    /** What a setting was set to; empty for one that was not, and for a section. */
    Optional<Node> get(String... path) {
        Object at = root;
        for (String key : path) {
            at = at instanceof Map<?, ?> map ? map.get(key) : null;
        }
        return at instanceof Leaf leaf ? Optional.of(leaf.value) : Optional.empty();
    }

    boolean has(String... path) {
        return get(path).isPresent();
    }

    /** Adds a paragraph above a setting. */
    void remark(SettingPath path, String paragraph) {
        comments.computeIfAbsent(path, at -> new ArrayList<>()).add(paragraph);
    }

    /** Notes that it was said why the pilot gets something that was not written, or was otherwise. */
    void tell(String fact) {
        told.add(fact);
    }

    Set<String> told() {
        return told;
    }

    Map<SettingPath, List<String>> comments() {
        return comments;
    }

    /** The settings as one tree. */
    Mapping tree() {
        return tree(root);
    }

    private static Mapping tree(Map<?, ?> branch) {
        Map<String, Mapping.Entry> entries = new LinkedHashMap<>();
        Span first = new Span(0, 0);
        for (Map.Entry<?, ?> entry : branch.entrySet()) {
            String key = (String) entry.getKey();
            Node value = entry.getValue() instanceof Leaf leaf ? leaf.value : tree((Map<?, ?>) entry.getValue());
            Span place = entry.getValue() instanceof Leaf leaf ? leaf.place : value.span();
            first = entries.isEmpty() ? place : first;
            entries.put(key, new Mapping.Entry(new Scalar(key, false, place), value));
        }
        return new Mapping(entries, first);
    }
}
