package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.yaml.YamlText.Told;
import io.pilotconfig.core.yaml.YamlText.Word;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of an object on their way into text, in the order in which they were put. */
final class Fields {
    private final Map<String, Object> fields = new LinkedHashMap<>();
    private @Nullable Origin origin;

    /** The beginning of a document. */
    static Fields object(Origin origin, String version, String kind) {
        return new Fields().from(origin).word("apiVersion", version).word("kind", kind);
    }

    /** Fields of which the first is a name. */
    static Fields named(String name) {
        return new Fields().put("name", name);
    }

    /** What is put from now on comes from something else than the fields as a whole. */
    Fields from(Origin next) {
        origin = next;
        return this;
    }

    /** Puts a text, number, boolean, list or map. */
    Fields put(String name, Object value) {
        fields.put(name, origin == null ? value : new Told(origin, value));
        return this;
    }

    /** Puts other fields, also if there are none. */
    Fields put(String name, Fields value) {
        return put(name, value.map());
    }

    /** Puts a word of Kubernetes' own vocabulary. */
    Fields word(String name, String word) {
        return put(name, new Word(word));
    }

    /** Puts what there is. */
    Fields maybe(String name, Optional<?> value) {
        value.ifPresent(present -> put(name, present));
        return this;
    }

    /** Puts {@code true} where it holds. */
    Fields flag(String name, boolean holds) {
        return holds ? put(name, true) : this;
    }

    /** Puts a list that has items. */
    Fields some(String name, Collection<?> items) {
        return items.isEmpty() ? this : put(name, items);
    }

    /** Puts a map that has entries. */
    Fields some(String name, Map<String, ?> entries) {
        return entries.isEmpty() ? this : put(name, entries);
    }

    /** The fields as an item of a list, which comes from something by itself. */
    Told itemOf(Origin item) {
        return new Told(item, fields);
    }

    /** The fields. */
    Map<String, Object> map() {
        return fields;
    }
}
