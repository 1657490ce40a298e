package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.kubernetes.Manifest.Meta;
import java.util.List;
import java.util.Map;

/** An object that keeps pods running. */
sealed interface Workload {
    /** What names it. */
    Meta meta();

    /**
     * A number of pods, anywhere.
     *
     * @param meta what names it
     * @param replicas how many pods
     * @param selector the labels by which it knows its pods
     * @param pods the pods
     */
    record Deployment(Meta meta, int replicas, Map<String, String> selector, PodTemplate pods) implements Workload {}

    /**
     * One pod on each node.
     *
     * @param meta what names it
     * @param selector the labels by which it knows its pods
     * @param pods the pods
     */
    record DaemonSet(Meta meta, Map<String, String> selector, PodTemplate pods) implements Workload {}

    /**
     * Pods that run until they end.
     *
     * @param meta what names it
     * @param spec the pods, and how they end
     */
    record Job(Meta meta, JobSpec spec) implements Workload {}

    /**
     * Jobs by the clock.
     *
     * @param meta what names it
     * @param schedule when
     * @param concurrency what happens when the Job before still runs
     * @param spec the Jobs
     */
    record CronJob(Meta meta, String schedule, Concurrency concurrency, JobSpec spec) implements Workload {}

    /**
     * What a Job runs.
     *
     * @param count how many pods, all at once
     * @param backoffLimit how often one is started again that failed
     * @param ttlSeconds how long the Job stays when it has ended
     * @param pods the pods
     */
    record JobSpec(int count, int backoffLimit, int ttlSeconds, PodTemplate pods) {}

    /**
     * What pods are made of.
     *
     * @param labels their labels
     * @param annotations their annotations
     * @param pod the rest
     */
    record PodTemplate(Map<String, String> labels, List<Annotation> annotations, Pod pod) {}

    /**
     * An annotation of pods.
     *
     * @param origin what it comes from
     * @param name its name
     * @param value its value
     */
    record Annotation(Origin origin, String name, String value) {}
}
