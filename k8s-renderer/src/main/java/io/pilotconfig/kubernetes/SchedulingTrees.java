package io.pilotconfig.kubernetes;

import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.section.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * The parts of a pod that are passed through as they are written. Only their keys and the type of each value are known
 * here, so that a misspelt key is found, and a text is written as a text and a number as a number.
 */
final class SchedulingTrees {
    /** A toleration. */
    static final Section<Map<String, Object>> TOLERATION = tree().key(
                    "key", Shape.text(), put("key"), "the taint's key")
            .key("operator", Shape.text(), put("operator"), "Equal or Exists")
            .key("value", Shape.text(), put("value"), "the taint's value")
            .key("effect", Shape.text(), put("effect"), "NoSchedule, PreferNoSchedule or NoExecute")
            .key("tolerationSeconds", Shape.wholeNumber(), put("tolerationSeconds"), "for NoExecute")
            .end();

    private static final String REQUIRED = "requiredDuringSchedulingIgnoredDuringExecution";
    private static final String PREFERRED = "preferredDuringSchedulingIgnoredDuringExecution";

    private static final Shape<Map<String, Object>> EXPRESSION =
            Shape.section(tree().key("key", Shape.text(), put("key"), "a label's key")
                    .key("operator", Shape.text(), put("operator"), "In, NotIn, Exists, DoesNotExist, Gt or Lt")
                    .key("values", Shape.list(Shape.text()), put("values"), "values of the label")
                    .end());

    private static final Shape<Map<String, Object>> NODE_TERM = Shape.section(
            tree().key("matchExpressions", Shape.list(EXPRESSION), put("matchExpressions"), "labels of the node")
                    .key("matchFields", Shape.list(EXPRESSION), put("matchFields"), "fields of the node")
                    .end());

    private static final Shape<Map<String, Object>> NODE = Shape.section(tree().key(
                    REQUIRED,
                    Shape.section(tree().key(
                                    "nodeSelectorTerms", Shape.list(NODE_TERM), put("nodeSelectorTerms"), "any of them")
                            .end()),
                    put(REQUIRED),
                    "which nodes")
            .key(PREFERRED, preferred("preference", NODE_TERM), put(PREFERRED), "which nodes rather")
            .end());

    private static final Shape<Map<String, Object>> LABELS =
            Shape.section(tree().key("matchLabels", Shape.map(Shape.text()), put("matchLabels"), "labels of the pods")
                    .key("matchExpressions", Shape.list(EXPRESSION), put("matchExpressions"), "labels of the pods")
                    .end());

    private static final Shape<Map<String, Object>> POD_TERM = Shape.section(tree().key(
                    "labelSelector", LABELS, put("labelSelector"), "which pods")
            .key("namespaces", Shape.list(Shape.text()), put("namespaces"), "in which namespaces")
            .key("namespaceSelector", LABELS, put("namespaceSelector"), "in which namespaces")
            .key("topologyKey", Shape.text(), put("topologyKey"), "the label that neighbours have in common")
            .key("matchLabelKeys", Shape.list(Shape.text()), put("matchLabelKeys"), "labels as of this pod")
            .key("mismatchLabelKeys", Shape.list(Shape.text()), put("mismatchLabelKeys"), "labels not as of this pod")
            .end());

    private static final Shape<Map<String, Object>> POD =
            Shape.section(tree().key(REQUIRED, Shape.list(POD_TERM), put(REQUIRED), "which neighbours")
                    .key(PREFERRED, preferred("podAffinityTerm", POD_TERM), put(PREFERRED), "which neighbours rather")
                    .end());

    /** The affinity of a pod. */
    static final Section<Map<String, Object>> AFFINITY = tree().key(
                    "nodeAffinity", NODE, put("nodeAffinity"), "to nodes")
            .key("podAffinity", POD, put("podAffinity"), "to nodes with certain pods")
            .key("podAntiAffinity", POD, put("podAntiAffinity"), "to nodes without certain pods")
            .end();

    private SchedulingTrees() {}

    private static Shape<List<Map<String, Object>>> preferred(String what, Shape<Map<String, Object>> term) {
        return Shape.list(Shape.section(tree().key("weight", Shape.wholeNumber(), put("weight"), "from 1 to 100")
                .key(what, term, put(what), "what is preferred")
                .end()));
    }

    private static Section.Declaration<Map<String, Object>, Map<String, Object>> tree() {
        return Section.of(LinkedHashMap::new, tree -> tree);
    }

    private static <V> BiConsumer<Map<String, Object>, V> put(String key) {
        return (tree, value) -> tree.put(key, value);
    }
}
