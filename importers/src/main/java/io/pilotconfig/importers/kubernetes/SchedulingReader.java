package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads where pods run, and on whose behalf: what the renderer's options hold as it is. */
final class SchedulingReader {
    private static final Set<String> NUMBERS = Set.of("weight", "tolerationSeconds");
    private static final Set<String> OF_CLUSTER =
            Set.of("node.kubernetes.io/not-ready", "node.kubernetes.io/unreachable");
    private static final String EVICTION_SECONDS = "300";

    private final Draft draft;
    private final ApiObject pod;

    SchedulingReader(Draft draft, ApiObject pod) {
        this.draft = draft;
        this.pod = pod;
    }

    void read() {
        readAccount();
        readPullSecrets();
        pod.text("priorityClassName").ifPresent(name -> {
            draft.option("priorityClass", name);
            pod.ignore("priority");
        });
        pod.text("runtimeClassName").ifPresent(name -> draft.option("runtimeClass", name));
        Map<String, Mapping.Entry> selector = pod.textMap("nodeSelector");
        draft.option("nodeSelector", selector, pod.keySpan("nodeSelector"));
        readAffinity();
        readTolerations();
        pod.ignoreIf("priority", "0")
                .ignoreIf("preemptionPolicy", "PreemptLowerPriority")
                .ignoreIf("schedulerName", "default-scheduler");
    }

    /** The second field is an old name of the first. */
    private void readAccount() {
        Optional<Scalar> old = pod.text("serviceAccount");
        pod.text("serviceAccountName")
                .or(() -> old)
                .filter(name -> !name.text().equals("default"))
                .ifPresent(name -> draft.option("serviceAccount", name));
    }

    private void readPullSecrets() {
        List<Scalar> names = new ArrayList<>();
        for (ApiObject secret : pod.objects("imagePullSecrets", ApiType.REFERENCE)) {
            secret.required("name").ifPresent(names::add);
            secret.end();
        }
        draft.option("imagePullSecrets", names, pod.keySpan("imagePullSecrets"));
    }

    private void readAffinity() {
        pod.any("affinity")
                .flatMap(node -> new Values("affinity", draft.findings()).mapping(node))
                .filter(affinity -> !affinity.entries().isEmpty())
                .ifPresent(affinity -> {
                    checkTypes("affinity", affinity);
                    draft.specimen().option("affinity", pod.keySpan("affinity"), affinity);
                });
    }

    private void readTolerations() {
        List<Node> tolerations = new ArrayList<>();
        for (Node item : pod.any("tolerations")
                .map(node -> new Values("tolerations", draft.findings()).items(node))
                .orElse(List.of())) {
            checkTypes("tolerations", item);
            if (!isOfCluster(item)) {
                tolerations.add(item);
            }
        }
        draft.option("tolerations", tolerations, pod.keySpan("tolerations"));
    }

    /** What each pod of a cluster gets that says nothing of it. */
    private static boolean isOfCluster(Node toleration) {
        return toleration instanceof Mapping mapping
                && mapping.get("key")
                        .filter(key -> key instanceof Scalar text && OF_CLUSTER.contains(text.text()))
                        .isPresent()
                && mapping.get("tolerationSeconds").equals(Optional.of(Scalar.of(EVICTION_SECONDS)));
    }

    /** All values are texts but a few numbers. */
    private void checkTypes(String field, Node node) {
        if (node instanceof Mapping mapping) {
            mapping.entries().forEach((key, entry) -> checkTypes(key, entry.value()));
        } else if (node instanceof Sequence list) {
            list.items().forEach(item -> checkTypes(field, item));
        } else if (!Mapping.isNull(node)) {
            Values values = new Values(field, draft.findings());
            if (NUMBERS.contains(field)) {
                values.number(node);
            } else {
                values.text(node);
            }
        }
    }
}
