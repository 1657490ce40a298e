package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The labels and annotations that the renderer, or a cluster, writes by itself. */
final class OwnLabels {
    /** The name of a pilot that has none. */
    static final String DEFAULT_NAME = "ospool-pilot";

    private static final String NAME = "app.kubernetes.io/name";
    private static final String INSTANCE = "app.kubernetes.io/instance";
    private static final Map<String, String> DEFAULTS =
            Map.of("app.kubernetes.io/part-of", "ospool", "app.kubernetes.io/managed-by", "pilotconfig");

    private static final String CHECKSUM = "checksum/attributes";
    private static final String APP_ARMOR = "container.apparmor.security.beta.kubernetes.io/";
    private static final String SECCOMP = "seccomp.security.alpha.kubernetes.io/pod";
    private static final String CONTAINER_SECCOMP = "container.seccomp.security.alpha.kubernetes.io/";

    private static final Set<String> OF_CLUSTER = Set.of(
            "pod-template-hash",
            "pod-template-generation",
            "controller-revision-hash",
            "controller-uid",
            "job-name",
            "batch.kubernetes.io/controller-uid",
            "batch.kubernetes.io/job-name",
            "batch.kubernetes.io/job-tracking",
            "statefulset.kubernetes.io/pod-name",
            "apps.kubernetes.io/pod-index",
            "kubectl.kubernetes.io/last-applied-configuration",
            "kubectl.kubernetes.io/restartedAt",
            "deployment.kubernetes.io/revision",
            "deprecated.daemonset.template.generation");

    private OwnLabels() {}

    /** The name of a pilot as it is rendered. */
    static String nameOf(String written) {
        return written.isEmpty() ? DEFAULT_NAME : written;
    }

    /** Whether labels are those by which what is rendered knows its pods. */
    static boolean isSelector(Map<String, Mapping.Entry> labels, String name) {
        return labels.size() == 2 && has(labels, NAME, DEFAULT_NAME) && has(labels, INSTANCE, name);
    }

    /** Whether labels have all that the renderer writes by itself. */
    static boolean areComplete(Map<String, Mapping.Entry> labels, String name) {
        return has(labels, NAME, DEFAULT_NAME)
                && has(labels, INSTANCE, name)
                && labels.keySet().containsAll(DEFAULTS.keySet());
    }

    /** The labels that are a person's own. */
    static Map<String, Mapping.Entry> labels(Map<String, Mapping.Entry> written) {
        Map<String, Mapping.Entry> labels = new LinkedHashMap<>(written);
        labels.keySet().removeAll(OF_CLUSTER);
        labels.remove(NAME);
        labels.remove(INSTANCE);
        DEFAULTS.forEach((key, value) -> {
            if (has(written, key, value)) {
                labels.remove(key);
            }
        });
        return labels;
    }

    /** The annotations of an object that are a person's own. */
    static Map<String, Mapping.Entry> annotations(Map<String, Mapping.Entry> written) {
        Map<String, Mapping.Entry> annotations = new LinkedHashMap<>(written);
        annotations.keySet().removeAll(OF_CLUSTER);
        return annotations;
    }

    /** The annotations of pods that are a person's own: those that stand for fields are not. */
    static Map<String, Mapping.Entry> podAnnotations(Map<String, Mapping.Entry> written) {
        Map<String, Mapping.Entry> annotations = annotations(written);
        annotations.remove(CHECKSUM);
        annotations
                .keySet()
                .removeIf(key -> key.startsWith(APP_ARMOR) || key.startsWith(CONTAINER_SECCOMP) || key.equals(SECCOMP));
        return annotations;
    }

    /** The key of the annotation with a container's AppArmor profile. */
    static String appArmor(String container) {
        return APP_ARMOR + container;
    }

    private static boolean has(Map<String, Mapping.Entry> labels, String key, String value) {
        Mapping.Entry entry = labels.get(key);
        return entry != null
                && entry.value() instanceof Scalar text
                && text.text().equals(value);
    }
}
