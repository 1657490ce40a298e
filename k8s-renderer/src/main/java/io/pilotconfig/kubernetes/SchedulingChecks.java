package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks tolerations and affinity: the words and numbers that Kubernetes has there. */
final class SchedulingChecks {
    private static final Set<String> OPERATORS = Set.of("Exists", "Equal", "Lt", "Gt");
    private static final Set<String> EFFECTS = Set.of("NoSchedule", "PreferNoSchedule", "NoExecute");
    private static final Set<String> SELECTORS = Set.of("In", "NotIn", "Exists", "DoesNotExist", "Gt", "Lt");
    private static final int HEAVIEST = 100;

    private final KubernetesOptions options;
    private final Problems problems;

    SchedulingChecks(KubernetesOptions options, Problems problems) {
        this.options = options;
        this.problems = problems;
    }

    void run() {
        SettingPath tolerations = KubernetesChecks.OPTIONS.key("tolerations");
        for (int i = 0; i < options.tolerations().size(); i++) {
            SettingPath path = tolerations.index(i);
            checkToleration(
                    path, SchedulingTrees.TOLERATION.bind(options.tolerations().get(i), path, problems));
        }
        SettingPath affinity = KubernetesChecks.OPTIONS.key("affinity");
        options.affinity()
                .ifPresent(tree -> checkTree(affinity, SchedulingTrees.AFFINITY.bind(tree, affinity, problems)));
    }

    private void checkToleration(SettingPath path, Map<String, Object> toleration) {
        boolean exists = "Exists".equals(toleration.get("operator"));
        checkWord(path.key("operator"), toleration.get("operator"), OPERATORS);
        checkWord(path.key("effect"), toleration.get("effect"), EFFECTS);
        if (!toleration.containsKey("key") && !exists) {
            report(path, "A toleration without a `key` has the `operator: Exists`.", "write the key of the taint.");
        }
        if (exists && toleration.containsKey("value")) {
            report(path.key("value"), "A toleration with `operator: Exists` has no value.", "remove the value.");
        }
        if (toleration.containsKey("tolerationSeconds") && !"NoExecute".equals(toleration.get("effect"))) {
            report(
                    path.key("tolerationSeconds"),
                    "`tolerationSeconds` belongs to `effect: NoExecute`.",
                    "remove it, or write that effect.");
        }
    }

    private void checkTree(SettingPath path, Map<?, ?> tree) {
        tree.forEach((key, value) -> {
            SettingPath at = path.key(String.valueOf(key));
            if (key.equals("weight") && value instanceof Integer weight && (weight < 1 || weight > HEAVIEST)) {
                report(at, "A weight is a number from 1 to 100.", "write 1 where there is only one.");
            } else if (key.equals("operator")) {
                checkWord(at, value, SELECTORS);
            } else if (value instanceof Map<?, ?> map) {
                checkTree(at, map);
            } else if (value instanceof List<?> list) {
                checkList(at, list);
            }
        });
    }

    private void checkList(SettingPath path, List<?> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Map<?, ?> map) {
                checkTree(path.index(i), map);
            }
        }
    }

    private void checkWord(SettingPath path, @Nullable Object written, Set<String> words) {
        if (written instanceof String word && !words.contains(word)) {
            String known = String.join("`, `", words.stream().sorted().toList());
            report(path, "`" + path.last() + "` must be one of `" + known + "`.", "write it with its capitals.");
        }
    }

    private void report(SettingPath path, String message, String hint) {
        problems.add(KubernetesCodes.SCHEDULING, path, message, hint);
    }
}
