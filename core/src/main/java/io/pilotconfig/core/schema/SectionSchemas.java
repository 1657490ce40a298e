package io.pilotconfig.core.schema;

import io.pilotconfig.core.section.Section;
import java.util.List;

/** Makes schemas of sections: an object with their keys and no others. */
final class SectionSchemas {
    private final boolean complete;

    private SectionSchemas(boolean complete) {
        this.complete = complete;
    }

    /** For mappings that stand for themselves. */
    static SectionSchemas complete() {
        return new SectionSchemas(true);
    }

    /** For mappings that another one is merged with: nothing is required of them, and everything may be null. */
    static SectionSchemas partial() {
        return new SectionSchemas(false);
    }

    boolean isComplete() {
        return complete;
    }

    Schema of(Section<?> section) {
        List<String> required = required(section);
        Schema properties = properties(section);
        section.names().stream()
                .filter(name -> !required.contains(name))
                .forEach(name -> properties.at(name).orNull());
        Schema schema = Schema.ofType("object").put("properties", properties);
        return (required.isEmpty() ? schema : schema.put("required", required)).put("additionalProperties", false);
    }

    /** The keys that have to be there. */
    List<String> required(Section<?> section) {
        return section.keys().stream()
                .filter(key -> complete && key.required())
                .map(Section.Key::name)
                .toList();
    }

    /** The keys with the schemas of what stands under them, where it is not null. */
    Schema properties(Section<?> section) {
        Prototype prototype = Prototype.of(section);
        Schema properties = new Schema();
        section.keys().forEach(key -> properties.put(key.name(), property(key, prototype)));
        return properties;
    }

    private Schema property(Section.Key key, Prototype prototype) {
        Schema schema = key.shape().describe(new ShapeSchemas(this, prototype.forms(key.name())));
        if (!key.required()) {
            prototype.defaultOf(key).ifPresent(value -> schema.put("default", value));
        }
        return schema.describedBy(key.description());
    }
}
