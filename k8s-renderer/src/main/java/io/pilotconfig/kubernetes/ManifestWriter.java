package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.render.Passages;
import io.pilotconfig.core.yaml.YamlText;
import io.pilotconfig.kubernetes.Manifest.ConfigMap;
import io.pilotconfig.kubernetes.Manifest.Meta;
import io.pilotconfig.kubernetes.Workload.CronJob;
import io.pilotconfig.kubernetes.Workload.DaemonSet;
import io.pilotconfig.kubernetes.Workload.Deployment;
import io.pilotconfig.kubernetes.Workload.Job;
import io.pilotconfig.kubernetes.Workload.JobSpec;
import io.pilotconfig.kubernetes.Workload.PodTemplate;
import java.util.Map;

/**
 * Writes a {@link Manifest} as a stream of YAML documents. With {@link PodWriter}, its continuation, the only place that
 * escapes: {@link KubeletText} for the kubelet, {@link YamlText} for YAML.
 */
final class ManifestWriter {
    private static final String SEPARATOR = "---\n";

    /** Within this time after its minute a CronJob still starts; without it, a hundred missed starts stop it for good. */
    private static final int STARTING_DEADLINE_SECONDS = 300;

    private ManifestWriter() {}

    /** The documents, what is mounted before what mounts it. */
    static String write(Manifest manifest, Passages passages) {
        StringBuilder out = new StringBuilder(4096);
        manifest.attributes().ifPresent(map -> {
            YamlText.append(out, configMap(map).map(), passages);
            passages.add(out.length(), out.append(SEPARATOR).length(), ManifestPart.HEADING);
        });
        YamlText.append(out, workload(manifest.workload()).map(), passages);
        return out.toString();
    }

    private static Fields configMap(ConfigMap map) {
        return Fields.object(Aspect.ATTRIBUTES, "v1", "ConfigMap")
                .put("metadata", meta(map.meta()))
                .put("data", map.data());
    }

    private static Fields meta(Meta meta) {
        return new Fields()
                .from(Aspect.NAME)
                .put("name", meta.name())
                .from(ManifestPart.NAMESPACE)
                .maybe("namespace", meta.namespace())
                .from(ManifestPart.LABELS)
                .some("labels", meta.labels())
                .from(ManifestPart.ANNOTATIONS)
                .some("annotations", meta.annotations());
    }

    private static Fields workload(Workload workload) {
        if (workload instanceof Deployment deployment) {
            return deployment(deployment);
        } else if (workload instanceof DaemonSet daemonSet) {
            return object("apps/v1", "DaemonSet", workload)
                    .put("spec", selecting(daemonSet.selector()).put("template", template(daemonSet.pods())));
        } else if (workload instanceof Job job) {
            return object("batch/v1", "Job", workload).put("spec", job(job.spec()));
        } else if (workload instanceof CronJob cronJob) {
            return cronJob(cronJob);
        }
        throw new IllegalArgumentException(workload.getClass() + " is no workload");
    }

    private static Fields object(String version, String kind, Workload workload) {
        return Fields.object(ManifestPart.WORKLOAD, version, kind)
                .from(ManifestPart.HEADING)
                .put("metadata", meta(workload.meta()));
    }

    /** The old pods end before new ones start: a cache or work directory of a node belongs to one pilot at a time. */
    private static Fields deployment(Deployment deployment) {
        return object("apps/v1", "Deployment", deployment)
                .put(
                        "spec",
                        new Fields()
                                .from(ManifestPart.REPLICAS)
                                .put("replicas", deployment.replicas())
                                .from(ManifestPart.STRATEGY)
                                .put("strategy", new Fields().word("type", "Recreate"))
                                .from(ManifestPart.SELECTOR)
                                .put("selector", new Fields().put("matchLabels", deployment.selector()))
                                .from(ManifestPart.HEADING)
                                .put("template", template(deployment.pods())));
    }

    private static Fields selecting(Map<String, String> labels) {
        return new Fields()
                .from(ManifestPart.SELECTOR)
                .put("selector", new Fields().put("matchLabels", labels))
                .from(ManifestPart.HEADING);
    }

    private static Fields job(JobSpec spec) {
        return new Fields()
                .from(ManifestPart.REPLICAS)
                .put("parallelism", spec.count())
                .put("completions", spec.count())
                .from(ManifestPart.BACKOFF_LIMIT)
                .put("backoffLimit", spec.backoffLimit())
                .from(ManifestPart.TTL)
                .put("ttlSecondsAfterFinished", spec.ttlSeconds())
                .from(ManifestPart.HEADING)
                .put("template", template(spec.pods()));
    }

    private static Fields cronJob(CronJob cronJob) {
        Fields job = new Fields()
                .put(
                        "metadata",
                        new Fields()
                                .from(ManifestPart.LABELS)
                                .put("labels", cronJob.spec().pods().labels()))
                .put("spec", job(cronJob.spec()));
        return object("batch/v1", "CronJob", cronJob)
                .put(
                        "spec",
                        new Fields()
                                .from(ManifestPart.SCHEDULE)
                                .put("schedule", cronJob.schedule())
                                .from(ManifestPart.CONCURRENCY)
                                .word("concurrencyPolicy", policy(cronJob.concurrency()))
                                .from(ManifestPart.STARTING_DEADLINE)
                                .put("startingDeadlineSeconds", STARTING_DEADLINE_SECONDS)
                                .from(ManifestPart.HEADING)
                                .put("jobTemplate", job));
    }

    private static String policy(Concurrency concurrency) {
        return switch (concurrency) {
            case FORBID -> "Forbid";
            case ALLOW -> "Allow";
            case REPLACE -> "Replace";
        };
    }

    private static Fields template(PodTemplate pods) {
        return new Fields().put("metadata", podMeta(pods)).put("spec", PodWriter.pod(pods.pod()));
    }

    private static Fields podMeta(PodTemplate pods) {
        Fields annotations = new Fields();
        pods.annotations().forEach(each -> annotations.from(each.origin()).put(each.name(), each.value()));
        return new Fields()
                .from(ManifestPart.LABELS)
                .put("labels", pods.labels())
                .from(ManifestPart.HEADING)
                .some("annotations", annotations.map());
    }
}
