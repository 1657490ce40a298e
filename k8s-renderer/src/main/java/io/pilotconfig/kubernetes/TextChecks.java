package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Variable;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Checks texts: those that not every reader of a manifest takes alike, and those that are too long to be kept. */
final class TextChecks {
    /** ConfigMaps (core/validation, {@code MaxSecretSize}). */
    private static final long LARGEST_CONFIG_MAP = 1L << 20;

    /** Requests (etcd, {@code --max-request-bytes}). */
    private static final long LARGEST_OBJECT = 3L << 19;

    /** Annotations of an object (apimachinery, {@code TotalAnnotationSizeLimitB}), of which {@code apply} makes one. */
    private static final long LARGEST_ANNOTATIONS = 1L << 18;

    /** What an object has beside texts of the person. */
    private static final long FRAME = 4096;

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Problems problems;

    TextChecks(LaunchPlan plan, KubernetesOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    void run() {
        notePodman();
        plan.attributes()
                .ifPresent(file -> checkObject(file.content(), LARGEST_CONFIG_MAP, "attributes", "A ConfigMap"));
        checkAnnotations();
        checkWorkload();
    }

    /** The manifest is for the kubelet; {@code podman kube play} is what people try it with. */
    private void notePodman() {
        Set<String> defined = new HashSet<>();
        for (Variable variable : plan.environment()) {
            if (!KubeletText.value(variable.value(), defined).equals(variable.value())) {
                note(
                        variable.setting(),
                        "A `$` of this value is written as `$$` for the kubelet; `podman kube play` would pass on both.");
            }
            noteIndentation(variable.setting(), variable.value());
            defined.add(variable.name());
        }
        for (int i = 0; i < plan.command().size(); i++) {
            noteIndentation(SettingPath.of("command").index(i), plan.command().get(i));
        }
    }

    /** Podman writes what it has read as YAML once more, and cannot read that (podman 5.4.2, go-yaml 3.0.1). */
    private void noteIndentation(SettingPath path, String text) {
        if (text.indexOf('\n') >= 0 && " \t\n".indexOf(text.charAt(0)) >= 0) {
            note(
                    path,
                    "`podman kube play` refuses a text of several lines that begins with white space; the kubelet takes"
                            + " it.");
        }
    }

    private void note(SettingPath path, String message) {
        problems.add(KubernetesCodes.PODMAN_TEXT, path, message, "");
    }

    private void checkAnnotations() {
        if (bytes(options.annotations()) > LARGEST_ANNOTATIONS) {
            problems.add(
                    KubernetesCodes.ANNOTATION,
                    KubernetesChecks.OPTIONS.key("annotations"),
                    "The annotations of an object have 256 KiB at most, all together.",
                    "shorten them.");
        }
    }

    private void checkWorkload() {
        long size = FRAME + 2 * (bytes(options.annotations()) + bytes(options.labels()));
        for (Variable variable : plan.environment()) {
            size += bytes(variable.name()) + bytes(variable.value());
        }
        for (String word : plan.command()) {
            size += bytes(word);
        }
        checkSize(size, LARGEST_OBJECT, "environment", "An object");
    }

    private void checkObject(String content, long most, String setting, String what) {
        checkSize(bytes(content), most, setting, what);
    }

    private void checkSize(long size, long most, String setting, String what) {
        if (size > most) {
            problems.add(
                    KubernetesCodes.TOO_LARGE,
                    SettingPath.of(setting),
                    what + " in Kubernetes has " + (most >> 10) + " KiB at most; this one has " + (size >> 10) + ".",
                    "put long texts into files, and mount them.");
        } else if (size > LARGEST_ANNOTATIONS) {
            problems.add(
                    KubernetesCodes.APPLY_TOO_LARGE,
                    SettingPath.of(setting),
                    "`kubectl apply` keeps a copy of an object in an annotation, which has 256 KiB at most; this one has "
                            + (size >> 10) + ".",
                    "use `kubectl apply --server-side`, or `kubectl create`.");
        }
    }

    private static long bytes(Map<String, String> texts) {
        return texts.entrySet().stream()
                .mapToLong(entry -> bytes(entry.getKey()) + bytes(entry.getValue()))
                .sum();
    }

    /** The length in UTF-8, of which the exact count matters for long texts only. */
    private static long bytes(String text) {
        return text.length() < FRAME ? text.length() : text.getBytes(StandardCharsets.UTF_8).length;
    }
}
