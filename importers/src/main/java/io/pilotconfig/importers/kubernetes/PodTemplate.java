package io.pilotconfig.importers.kubernetes;

import java.util.Optional;

/**
 * What pods are made of.
 *
 * @param metadata their labels and annotations
 * @param spec the rest
 */
record PodTemplate(Optional<ApiObject> metadata, ApiObject spec) {
    /** The template within an object; empty after it was reported that there is none. */
    static Optional<PodTemplate> in(ApiObject parent) {
        Optional<ApiObject> template = parent.object("template", ApiType.TEMPLATE);
        if (template.isEmpty() && !parent.has("template")) {
            parent.missing("template");
        }
        return template.flatMap(found -> {
            Optional<PodTemplate> pods = of(found, ApiType.POD);
            found.end();
            return pods;
        });
    }

    /** What an object with metadata and a specification of pods consists of. */
    static Optional<PodTemplate> of(ApiObject object, ApiType type) {
        Optional<ApiObject> metadata = object.object("metadata", ApiType.METADATA);
        Optional<ApiObject> spec = object.object("spec", type);
        if (spec.isEmpty() && !object.has("spec")) {
            object.missing("spec");
        }
        return spec.map(found -> new PodTemplate(metadata, found));
    }
}
