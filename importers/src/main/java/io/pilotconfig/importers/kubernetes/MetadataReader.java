package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what names an object and its pods: the settings give labels and annotations to both. */
final class MetadataReader {
    private static final String[] OF_CLUSTER = {
        "uid",
        "resourceVersion",
        "generation",
        "creationTimestamp",
        "managedFields",
        "selfLink",
        "deletionTimestamp",
        "deletionGracePeriodSeconds",
        "clusterName"
    };

    private final Draft draft;
    private Map<String, Mapping.Entry> labels = Map.of();
    private Map<String, Mapping.Entry> annotations = Map.of();
    private Map<String, Mapping.Entry> podLabels = Map.of();
    private Map<String, Mapping.Entry> podAnnotations = Map.of();
    private Optional<Scalar> namespace = Optional.empty();
    private String name = OwnLabels.DEFAULT_NAME;
    private boolean hasPods;

    MetadataReader(Draft draft) {
        this.draft = draft;
    }

    /** Reads what names the object. */
    void readObject(ApiObject metadata) {
        readName(metadata);
        namespace = metadata.text("namespace");
        namespace.ifPresent(text -> draft.option("namespace", text));
        labels = metadata.textMap("labels");
        annotations = metadata.textMap("annotations");
        metadata.ignore(OF_CLUSTER).end();
    }

    /** Reads what names the Jobs of a CronJob. */
    void readJobs(ApiObject metadata) {
        labels = union(labels, metadata.textMap("labels"));
        annotations = union(annotations, metadata.textMap("annotations"));
        metadata.ignore(OF_CLUSTER).ignore("name", "namespace").end();
    }

    /** Reads what names its pods. */
    void readPods(ApiObject metadata) {
        hasPods = true;
        podLabels = metadata.textMap("labels");
        podAnnotations = metadata.textMap("annotations");
        metadata.ignore(OF_CLUSTER).ignore("name", "namespace").end();
    }

    /** An annotation of the pods. */
    Optional<Scalar> podAnnotation(String key) {
        Mapping.Entry entry = pods(podAnnotations, annotations).get(key);
        return entry == null ? Optional.empty() : Optional.of((Scalar) entry.value());
    }

    /** The namespace, a label or an annotation, as a field of the pod is named to a variable. */
    Optional<String> field(String path) {
        if (path.equals("metadata.namespace")) {
            return namespace.map(Scalar::text);
        }
        return quoted(path, "metadata.labels['")
                .map(key -> pods(podLabels, labels).get(key))
                .or(() -> quoted(path, "metadata.annotations['")
                        .map(key -> pods(podAnnotations, annotations).get(key)))
                .map(entry -> ((Scalar) entry.value()).text());
    }

    /** Sets the options, and says where the object and its pods differ. */
    void end(Span place) {
        Map<String, Mapping.Entry> own = OwnLabels.labels(labels);
        Map<String, Mapping.Entry> ofPods = OwnLabels.labels(pods(podLabels, labels));
        draft.option("labels", union(own, ofPods), place);
        Map<String, Mapping.Entry> notes = hasPods ? OwnLabels.annotations(annotations) : Map.of();
        Map<String, Mapping.Entry> ofPodsToo = OwnLabels.podAnnotations(pods(podAnnotations, annotations));
        draft.option("annotations", union(notes, ofPodsToo), place);
        if (hasPods && !(own.equals(ofPods) && notes.equals(ofPodsToo))) {
            draft.changed(
                    place,
                    "The object and its pods have different labels or annotations; the settings give all of them to both.",
                    "");
        }
        if (!OwnLabels.areComplete(pods(podLabels, labels), name)) {
            draft.adds("labels: app.kubernetes.io/...");
        }
    }

    private void readName(ApiObject metadata) {
        Optional<Scalar> written = metadata.text("name");
        Optional<Scalar> generated = metadata.text("generateName");
        if (written.isEmpty() && generated.isPresent()) {
            String stem = generated.get().text().replaceFirst("-$", "");
            draft.changed(
                    generated.get().span(),
                    "The name of what is rendered is always the same, not one that the cluster completes.",
                    "delete an object before you make it again, or give each its `name`.");
            written = Optional.of(new Scalar(stem, false, generated.get().span()));
        } else if (written.isEmpty()) {
            metadata.missing("name");
        }
        written.filter(text -> !text.text().isEmpty()).ifPresent(text -> {
            name = text.text();
            if (!name.equals(OwnLabels.DEFAULT_NAME)) {
                draft.specimen().with(Part.NAME, text);
            }
        });
    }

    /** A bare pod is its own object. */
    private Map<String, Mapping.Entry> pods(Map<String, Mapping.Entry> ofPods, Map<String, Mapping.Entry> ofObject) {
        return hasPods ? ofPods : ofObject;
    }

    private static Map<String, Mapping.Entry> union(
            Map<String, Mapping.Entry> first, Map<String, Mapping.Entry> second) {
        Map<String, Mapping.Entry> union = new LinkedHashMap<>(first);
        union.putAll(second);
        return union;
    }

    private static Optional<String> quoted(String path, String begin) {
        return path.startsWith(begin) && path.endsWith("']")
                ? Optional.of(path.substring(begin.length(), path.length() - 2))
                : Optional.empty();
    }
}
