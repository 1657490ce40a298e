package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.kubernetes.Manifest.ConfigMap;
import io.pilotconfig.kubernetes.Manifest.Meta;
import io.pilotconfig.kubernetes.Workload.Annotation;
import io.pilotconfig.kubernetes.Workload.JobSpec;
import io.pilotconfig.kubernetes.Workload.PodTemplate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps a plan to the objects of a manifest. */
final class ManifestMapper {
    /** The name of a pilot that has none. */
    static final String DEFAULT_NAME = "ospool-pilot";

    /** The labels that select the pods, which therefore are ours alone. */
    static final String NAME_LABEL = "app.kubernetes.io/name";

    static final String INSTANCE_LABEL = "app.kubernetes.io/instance";

    /** A pod does not see that a ConfigMap has changed; what changes with it makes new pods. */
    private static final String CHECKSUM_ANNOTATION = "checksum/attributes";

    private static final int CHECKSUM_BYTES = 8;
    private static final int DEFAULT_BACKOFF_LIMIT = 6;
    private static final int DEFAULT_TTL_SECONDS = 3600;

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final String name;
    private final Map<String, String> selector = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();

    ManifestMapper(LaunchPlan plan, KubernetesOptions options) {
        this.plan = plan;
        this.options = options;
        this.name = plan.name().orElse(DEFAULT_NAME);
        selector.put(NAME_LABEL, DEFAULT_NAME);
        selector.put(INSTANCE_LABEL, name);
        labels.putAll(selector);
        labels.put("app.kubernetes.io/part-of", "ospool");
        labels.put("app.kubernetes.io/managed-by", "pilotconfig");
        labels.putAll(options.labels());
    }

    /** The name of the ConfigMap with the machine attributes of a pilot. */
    static String attributesName(LaunchPlan plan) {
        return plan.name().orElse(DEFAULT_NAME) + "-attributes";
    }

    Manifest map() {
        Optional<ConfigMap> attributes = plan.attributes()
                .map(file -> new ConfigMap(
                        new Meta(attributesName(plan), options.namespace(), labels, Map.of()),
                        Map.of(VolumeMapper.fileName(file.target()), file.content())));
        return new Manifest(attributes, workload(new Meta(name, options.namespace(), labels, options.annotations())));
    }

    private static String checksum(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, CHECKSUM_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private Workload workload(Meta meta) {
        return switch (options.workload()) {
            case DEPLOYMENT -> new Workload.Deployment(meta, options.replicas().orElse(1), selector, pods(true));
            case DAEMONSET -> new Workload.DaemonSet(meta, selector, pods(true));
            case JOB -> new Workload.Job(meta, job());
            case CRONJOB ->
                new Workload.CronJob(
                        meta,
                        options.schedule().orElseThrow(),
                        options.concurrency().orElse(Concurrency.FORBID),
                        job());
        };
    }

    private JobSpec job() {
        return new JobSpec(
                options.replicas().orElse(1),
                options.backoffLimit().orElse(DEFAULT_BACKOFF_LIMIT),
                options.ttlSeconds().orElse(DEFAULT_TTL_SECONDS),
                pods(false));
    }

    private PodTemplate pods(boolean restarted) {
        Map<String, Annotation> annotations = new LinkedHashMap<>();
        options.annotations().forEach((key, value) -> put(annotations, ManifestPart.ANNOTATIONS, key, value));
        plan.attributes()
                .ifPresent(
                        file -> put(annotations, ManifestPart.CHECKSUM, CHECKSUM_ANNOTATION, checksum(file.content())));
        SecurityMapper.appArmorAnnotation(plan, options)
                .ifPresent(profile -> put(annotations, Aspect.APPARMOR, SecurityMapper.APP_ARMOR_ANNOTATION, profile));
        return new PodTemplate(labels, List.copyOf(annotations.values()), new PodMapper(plan, options).map(restarted));
    }

    private static void put(Map<String, Annotation> annotations, Origin origin, String name, String value) {
        annotations.put(name, new Annotation(origin, name, value));
    }
}
