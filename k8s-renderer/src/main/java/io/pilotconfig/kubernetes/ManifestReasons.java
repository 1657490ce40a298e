package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Reason;

/** Why a manifest has what no plan says, of the objects and of how they run; the rest is of {@link PodReasons}. */
final class ManifestReasons {
    private static final String WORKLOADS = "Kubernetes' documentation, \"Workload Management\"";
    private static final String JOBS = "Kubernetes' documentation, \"Jobs\"";
    private static final String CRON_JOBS = "Kubernetes' documentation, \"CronJob\"";
    private static final String LABELS = "Kubernetes' documentation, \"Recommended Labels\"";

    private ManifestReasons() {}

    static Reason of(ManifestPart part) {
        return switch (part) {
            case HEADING ->
                Reason.always(
                        "Begins what belongs together.",
                        "Kubernetes' API reference",
                        "Never, unless nothing stands below it.");
            case WORKLOAD ->
                option(
                        "workload",
                        "The kind of object that keeps pilots running: a Deployment or DaemonSet starts each again that ends, a"
                                + " Job lets it end, a CronJob makes Jobs by the clock.",
                        WORKLOADS,
                        "Never: a pod of its own is not started again when its node is gone.");
            case NAMESPACE ->
                option(
                        "namespace",
                        "Where the objects are, and the Secret with the token. The namespace has to allow what a pilot needs:"
                                + " `pod-security.kubernetes.io/enforce: privileged`.",
                        "Kubernetes' documentation, \"Pod Security Standards\"",
                        "Where the namespace that `kubectl` is set to will do.");
            case LABELS ->
                option(
                        "labels",
                        "Tell these objects and their pods from others, for `kubectl get -l` and for their owner.",
                        LABELS,
                        "Not those that the selector has; `labels` adds others.");
            case ANNOTATIONS ->
                option(
                        "annotations",
                        "Say to tools of the cluster what you wrote.",
                        "the settings file",
                        "The pilot itself does not need them.");
            case CHECKSUM ->
                Reason.of(
                        SettingPath.of("attributes"),
                        "Makes new pods when the machine attributes change: a file of a ConfigMap that is mounted alone stays as"
                                + " it was.",
                        "Kubernetes' documentation, \"ConfigMaps\", on subPath",
                        "Without `attributes`.");
            default -> ofWorkload(part);
        };
    }

    private static Reason ofWorkload(ManifestPart part) {
        return switch (part) {
            case REPLICAS ->
                option("replicas", "How many pilots there are at a time.", WORKLOADS, "For one pilot, the default.");
            case STRATEGY ->
                Reason.always(
                        "Old pilots end before new ones start: a cache or work directory of a node belongs to one at a time.",
                        "the pilot's cvmfsexec: one container per cache directory",
                        "Where no directory of a node is mounted.");
            case SELECTOR ->
                Reason.of(
                        SettingPath.of("name"),
                        "By these labels the object knows its pods, which therefore no other object may have.",
                        LABELS,
                        "Never; it cannot be changed either once the object is there.");
            case BACKOFF_LIMIT ->
                option(
                        "backoffLimit",
                        "So often a pilot is started again that failed, before the Job gives up.",
                        JOBS,
                        "For 6 times, the default.");
            case TTL ->
                option(
                        "ttlSeconds",
                        "A Job that has ended goes away after this time, with its pods; its logs can be read until then.",
                        JOBS,
                        "Where something else removes Jobs that have ended.");
            case SCHEDULE -> option("schedule", "When pilots start.", CRON_JOBS, "Never: a CronJob has a schedule.");
            case CONCURRENCY ->
                option(
                        "concurrency",
                        "What happens when pilots of the time before still run; `Forbid` starts no more.",
                        CRON_JOBS,
                        "With `Allow`, Kubernetes' own, pilots pile up.");
            case STARTING_DEADLINE ->
                Reason.always(
                        "A start that was missed is made up for within five minutes; without a bound, a hundred missed starts"
                                + " would stop the CronJob for good.",
                        CRON_JOBS,
                        "Where the cluster's controller never stands still.");
            default -> PodReasons.of(part);
        };
    }

    static Reason option(String name, String why, String source, String omit) {
        return Reason.of(SettingPath.of("targets", "kubernetes", name), why, source, omit);
    }
}
