package io.pilotconfig.core.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mapping, in the order in which it was written. Immutable. */
public final class Mapping implements Node {
    /** The mapping without keys. */
    public static final Mapping EMPTY = new Mapping(Map.of(), Span.NONE);

    /**
     * A key with its value.
     *
     * @param key the key
     * @param value what stands under it
     */
    public record Entry(Scalar key, Node value) {}

    private final Map<String, Entry> entries;
    private final Span span;
    private volatile @Nullable Reading reading;

    /** What was made of it without any problem, and by whom. */
    private record Reading(Object reader, Object value) {}

    /**
     * A mapping.
     *
     * @param entries what stands under each key; each key once
     * @param span where it stands
     */
    public Mapping(Map<String, Entry> entries, Span span) {
        this.entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        this.span = span;
    }

    /** What stands under each key. */
    public Map<String, Entry> entries() {
        return entries;
    }

    @Override
    public Span span() {
        return span;
    }

    /** What a reader made of it before; pilots that inherit a mapping have one and the same, which is then read once. */
    @Nullable
    Object readBy(Object reader) {
        Reading last = reading;
        return last != null && last.reader == reader ? last.value : null;
    }

    /** Keeps what a reader made of it without any problem, the last one's. */
    void keep(Object reader, Object value) {
        reading = new Reading(reader, value);
    }

    /**
     * A mapping made in code, for an application that has no file: keys to texts, numbers, booleans, lists and maps.
     *
     * @throws IllegalArgumentException if a value is anything else
     */
    public static Mapping of(Map<String, ?> values) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        values.forEach((key, value) -> entries.put(key, new Entry(Scalar.of(key), node(value))));
        return new Mapping(entries, Span.NONE);
    }

    /** What stands under the key; empty where nothing does, or null. */
    public Optional<Node> get(String key) {
        Entry entry = entries.get(key);
        return entry == null || isNull(entry.value()) ? Optional.empty() : Optional.of(entry.value());
    }

    /** Whether the node is a scalar that means absent. */
    public static boolean isNull(Node node) {
        return node instanceof Scalar scalar && scalar.isNull();
    }

    private static Node node(Object value) {
        if (value instanceof Node node) {
            return node;
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> named = new LinkedHashMap<>();
            map.forEach((key, item) -> named.put(String.valueOf(key), item));
            return of(named);
        } else if (value instanceof Iterable<?> list) {
            List<Node> items = new ArrayList<>();
            list.forEach(item -> items.add(node(item)));
            return new Sequence(items, Span.NONE);
        } else if (value instanceof CharSequence || value instanceof Number || value instanceof Boolean) {
            return Scalar.of(value.toString());
        }
        throw new IllegalArgumentException("A setting is a text, a number, a boolean, a list or a map, not "
                + value.getClass().getName());
    }

    @Override
    public Mapping movedTo(Span place) {
        return new Mapping(entries, place);
    }

    @Override
    public String kind() {
        return "a mapping";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Mapping that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Mapping[entries=" + entries + ", span=" + span + "]";
    }
}
