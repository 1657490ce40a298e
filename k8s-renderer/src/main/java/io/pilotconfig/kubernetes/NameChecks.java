package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import java.util.Map;
import java.util.Optional;

/** Checks names, labels and annotations, which Kubernetes takes in certain forms only. */
final class NameChecks {
    /** A CronJob's Jobs get its name with eleven characters more. */
    private static final int LONGEST_CRONJOB = 52;

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Problems problems;

    NameChecks(LaunchPlan plan, KubernetesOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    void run() {
        plan.name().ifPresent(this::checkName);
        options.namespace().ifPresent(this::checkNamespace);
        checkReferences();
        checkToken();
        checkLabels("labels", options.labels());
        checkLabels("nodeSelector", options.nodeSelector());
        checkAnnotationNames();
    }

    private void checkName(String name) {
        boolean cronJob = options.workload() == WorkloadKind.CRONJOB;
        if (!Forms.isLabel(name)) {
            problems.add(
                    KubernetesCodes.NAME,
                    SettingPath.of("name"),
                    "The name of a pilot in Kubernetes must be 1 to 63 lower-case letters, digits and `-`, none of these"
                            + " first or last.",
                    "write a name such as `ospool-pilot`.");
        } else if (cronJob && name.length() > LONGEST_CRONJOB) {
            problems.add(
                    KubernetesCodes.NAME,
                    SettingPath.of("name"),
                    "The name of a CronJob has 52 characters at most.",
                    "write a shorter name.");
        }
    }

    private void checkNamespace(String namespace) {
        if (!Forms.isLabel(namespace)) {
            problems.add(
                    KubernetesCodes.NAMESPACE,
                    KubernetesChecks.OPTIONS.key("namespace"),
                    "`targets.kubernetes.namespace` must be 1 to 63 lower-case letters, digits and `-`.",
                    "write a name that `kubectl get namespaces` shows.");
        }
    }

    private void checkReferences() {
        checkReference("tokenSecret", Optional.of(options.tokenSecret()));
        checkReference("priorityClass", options.priorityClass());
        checkReference("runtimeClass", options.runtimeClass());
        checkReference("serviceAccount", options.serviceAccount());
        checkReference("storageClass", options.storageClass());
        checkReference("cvmfsClaim", options.cvmfsClaim());
        SettingPath secrets = KubernetesChecks.OPTIONS.key("imagePullSecrets");
        for (int i = 0; i < options.imagePullSecrets().size(); i++) {
            checkReference(secrets.index(i), options.imagePullSecrets().get(i));
        }
    }

    private void checkReference(String key, Optional<String> name) {
        name.ifPresent(written -> checkReference(KubernetesChecks.OPTIONS.key(key), written));
    }

    private void checkReference(SettingPath path, String name) {
        if (!Forms.isSubdomain(name)) {
            problems.add(
                    KubernetesCodes.REFERENCE,
                    path,
                    "`" + path + "` must be the name of an object: lower-case letters, digits, `-` and `.`.",
                    "write a name as `kubectl get` shows it.");
        }
    }

    private void checkToken() {
        if (!Forms.isKey(options.tokenKey())) {
            problems.add(
                    KubernetesCodes.TOKEN_KEY,
                    KubernetesChecks.OPTIONS.key("tokenKey"),
                    "`targets.kubernetes.tokenKey` must be a key of a Secret: letters, digits and `._-`.",
                    "write a key as `kubectl describe secret` shows it.");
        }
    }

    private void checkLabels(String option, Map<String, String> labels) {
        labels.forEach((key, value) -> {
            SettingPath path = KubernetesChecks.OPTIONS.key(option).key(key);
            if (key.equals(ManifestMapper.NAME_LABEL) || key.equals(ManifestMapper.INSTANCE_LABEL)) {
                checkOwnLabel(option, path);
            }
            if (!Forms.isQualifiedName(key)) {
                problems.addKey(
                        KubernetesCodes.LABEL,
                        path,
                        "The key of a label is up to 63 letters, digits and `_.-`, after an optional domain with `/`.",
                        "write a key such as `example.org/team`.");
            }
            if (!Forms.isLabelValue(value)) {
                problems.add(
                        KubernetesCodes.LABEL,
                        path,
                        "The value of a label is up to 63 letters, digits and `_.-`, a letter or digit first and last.",
                        "shorten it, or make it an annotation.");
            }
        });
    }

    private void checkOwnLabel(String option, SettingPath path) {
        if (option.equals("labels")) {
            problems.addKey(
                    KubernetesCodes.LABEL_OWN,
                    path,
                    "The workload knows its pods by this label, which therefore is its own.",
                    "choose another key; `name` makes the label that tells pilots apart.");
        }
    }

    private void checkAnnotationNames() {
        options.annotations().keySet().stream()
                .filter(key -> !Forms.isQualifiedName(key))
                .forEach(key -> problems.addKey(
                        KubernetesCodes.ANNOTATION,
                        KubernetesChecks.OPTIONS.key("annotations").key(key),
                        "The key of an annotation is up to 63 letters, digits and `_.-`, after an optional domain with `/`.",
                        "write a key such as `example.org/contact`."));
    }
}
