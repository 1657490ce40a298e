package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.kubernetes.ManifestObjects.Workload;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an object that runs pods: what keeps them running, and then the pods. */
final class WorkloadReader {
    private final Draft draft;
    private final Workload workload;
    private final ApiObject object;
    private final MetadataReader metadata;

    WorkloadReader(Draft draft, Workload workload) {
        this.draft = draft;
        this.workload = workload;
        this.object = workload.object();
        this.metadata = new MetadataReader(draft);
    }

    void read() {
        object.ignore("apiVersion", "kind", "status");
        Optional<PodTemplate> frame = PodTemplate.of(object, workload.kind().spec());
        object.end();
        frame.ifPresent(this::read);
    }

    private void read(PodTemplate frame) {
        frame.metadata().ifPresent(metadata::readObject);
        if (workload.kind() == WorkloadKind.POD) {
            sayPod(frame.spec());
            readPods(frame, List.of());
        } else {
            readController(frame.spec());
        }
    }

    private void readController(ApiObject spec) {
        Optional<PodTemplate> pods = switch (workload.kind()) {
            case JOB -> jobs().readJob(spec);
            case CRON_JOB -> jobs().readCronJob(spec);
            default -> PodTemplate.in(spec);
        };
        List<ApiObject> claims = readReplicas(spec);
        readSelector(spec);
        spec.end();
        pods.ifPresent(template -> {
            template.metadata().ifPresent(metadata::readPods);
            readPods(template, claims);
        });
    }

    private JobReader jobs() {
        return new JobReader(draft, metadata, workload.place());
    }

    private void readPods(PodTemplate template, List<ApiObject> claims) {
        metadata.end(workload.place());
        new PodReader(draft, metadata, template.spec(), claims).read(workload.kind());
        draft.sayAdditions(workload.place());
    }

    /** The number of pods and how they are replaced; gives the claims of a StatefulSet. */
    private List<ApiObject> readReplicas(ApiObject spec) {
        switch (workload.kind()) {
            case DEPLOYMENT -> {
                spec.number("replicas").ifPresent(number -> draft.optionUnless("1", "replicas", number));
                readStrategy(spec);
                spec.ignoreIf("revisionHistoryLimit", "10")
                        .ignoreIf("progressDeadlineSeconds", "600")
                        .ignoreIf("paused", "false")
                        .ignoreIf("minReadySeconds", "0");
            }
            case DAEMON_SET -> {
                draft.option("workload", "daemonset", workload.place());
                spec.ignoreIf("revisionHistoryLimit", "10").ignoreIf("minReadySeconds", "0");
                readUpdateStrategy(spec);
            }
            case STATEFUL_SET, REPLICA_SET, REPLICATION_CONTROLLER -> {
                sayReplaced();
                spec.number("replicas").ifPresent(number -> draft.optionUnless("1", "replicas", number));
                spec.ignore("podManagementPolicy", "persistentVolumeClaimRetentionPolicy", "serviceName")
                        .ignore("updateStrategy", "revisionHistoryLimit");
                return spec.objects("volumeClaimTemplates", ApiType.CLAIM_TEMPLATE);
            }
            default -> {}
        }
        return List.of();
    }

    /** Pods are replaced at once: a directory of a node is for one pilot at a time. */
    private void readStrategy(ApiObject spec) {
        Optional<ApiObject> strategy = spec.object("strategy", ApiType.STRATEGY);
        Optional<Scalar> type = strategy.flatMap(found -> found.text("type"));
        strategy.ifPresent(found -> found.ignore("rollingUpdate").end());
        if (type.isEmpty() || !type.get().text().equals("Recreate")) {
            draft.adds("strategy: Recreate");
        }
    }

    private static void readUpdateStrategy(ApiObject spec) {
        spec.object("updateStrategy", ApiType.STRATEGY)
                .ifPresent(strategy -> strategy.ignoreIf("type", "RollingUpdate")
                        .ignoreIf("rollingUpdate", Mapping.of(Map.of("maxSurge", 0, "maxUnavailable", 1)))
                        .end());
    }

    /** A selector cannot be changed; a Job has none of its own. */
    private void readSelector(ApiObject spec) {
        boolean job = workload.kind() == WorkloadKind.JOB;
        if (job || workload.kind() == WorkloadKind.CRON_JOB) {
            spec.ignore("selector").ignoreIf("manualSelector", "false");
            return;
        }
        Optional<ApiObject> selector = spec.object("selector", ApiType.SELECTOR);
        if (workload.kind() != WorkloadKind.DEPLOYMENT && workload.kind() != WorkloadKind.DAEMON_SET) {
            return;
        }
        boolean ours = selector.map(found -> found.textMap("matchLabels"))
                .filter(labels -> OwnLabels.isSelector(labels, OwnLabels.nameOf(workload.name())))
                .isPresent();
        if (!ours) {
            draft.changed(
                    selector.isPresent() ? spec.keySpan("selector") : workload.place(),
                    "What is rendered selects its pods by other labels, and the selector of a "
                            + workload.kind().word() + " cannot be changed.",
                    "delete " + Visible.quoted(workload.label()) + " before you apply what is rendered.");
        }
    }

    private void sayReplaced() {
        String hint = workload.kind() == WorkloadKind.STATEFUL_SET
                ? "its pods have no lasting names, and no claims that outlive them."
                : "a Deployment makes one of these itself.";
        sayReplaced("Deployment", hint);
    }

    private void sayPod(ApiObject pod) {
        boolean ends = pod.text("restartPolicy")
                .filter(policy -> !policy.text().equals("Always"))
                .isPresent();
        if (ends) {
            draft.option("workload", "job", workload.place());
            sayReplaced("Job", "it starts a new pod when this one fails, or its node does.");
        } else {
            sayReplaced("Deployment", "it starts a new pod when this one's node fails.");
        }
    }

    private void sayReplaced(String kind, String hint) {
        draft.changed(
                workload.place(),
                "Pilots are not rendered as a " + workload.kind().word() + ": the settings give a " + kind + ".",
                hint);
    }
}
