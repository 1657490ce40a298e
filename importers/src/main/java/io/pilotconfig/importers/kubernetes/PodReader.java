package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PilotImage;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Optional;

/** Reads a pod: what belongs to all of it, and then the container that is the pilot. */
final class PodReader {
    private static final String STOP_SECONDS = "15";

    private final Draft draft;
    private final MetadataReader metadata;
    private final ApiObject pod;
    private final List<ApiObject> claims;

    PodReader(Draft draft, MetadataReader metadata, ApiObject pod, List<ApiObject> claims) {
        this.draft = draft;
        this.metadata = metadata;
        this.pod = pod;
        this.claims = claims;
    }

    void read(WorkloadKind kind) {
        new SchedulingReader(draft, pod).read();
        readRestart(kind);
        readStop();
        readAccess();
        boolean links = pod.flag("enableServiceLinks")
                .filter(flag -> flag.text().equals("false"))
                .isEmpty();
        if (links) {
            draft.adds("enableServiceLinks: false");
        }
        PodNetwork network = PodNetwork.read(pod, draft);
        Volumes volumes = Volumes.of(pod.objects("volumes", ApiType.VOLUME), claims);
        Optional<ApiObject> container = container(kind);
        container.ifPresent(found -> new ContainerReader(draft, metadata, pod, found, network).read(volumes, links));
        pod.ignore(container.isPresent() ? "" : "securityContext")
                .ignoreIf("setHostnameAsFQDN", "false")
                .ignoreIf("shareProcessNamespace", "false");
        pod.end();
    }

    private void readRestart(WorkloadKind kind) {
        Optional<Scalar> policy = pod.text("restartPolicy");
        boolean job = kind == WorkloadKind.JOB || kind == WorkloadKind.CRON_JOB;
        String word = policy.map(Scalar::text).orElse("Always");
        if (word.equals("OnFailure")) {
            draft.changed(
                    pod.keySpan("restartPolicy"),
                    "A pilot of a Job that fails is not started again in its pod: `restartPolicy` is `Never`, and the Job"
                            + " makes a new pod.",
                    "");
        } else if (kind != WorkloadKind.POD && word.equals(job ? "Always" : "Never")) {
            draft.say(
                    ImportCodes.SYNTAX,
                    pod.keySpan("restartPolicy"),
                    "The API server refuses the `restartPolicy` " + Visible.quoted(word) + " in a " + kind.word() + ".",
                    job ? "write `restartPolicy: Never`." : "write `Always`, or leave it out.");
        }
    }

    private void readStop() {
        Optional<Scalar> seconds = pod.number("terminationGracePeriodSeconds");
        seconds.filter(number -> !number.text().equals(STOP_SECONDS))
                .ifPresent(number -> draft.specimen().with(Part.STOP_SECONDS, number));
        if (seconds.isEmpty()) {
            draft.adds("terminationGracePeriodSeconds: " + STOP_SECONDS);
        }
    }

    private void readAccess() {
        boolean access = pod.flag("automountServiceAccountToken")
                .filter(flag -> flag.text().equals("false"))
                .isEmpty();
        if (access) {
            draft.adds("automountServiceAccountToken: false");
        }
        for (String field : List.of("hostPID", "hostIPC")) {
            if (pod.isTrue(field)) {
                draft.say(
                        ImportCodes.EXCESS,
                        pod.keySpan(field),
                        "With `" + field + "` the pilot and its jobs get at the node's own processes; it is left out.",
                        "a pilot needs no more than a container's own.");
            }
        }
    }

    /** The container that is the pilot; empty after it was reported that there is none, or that several may be it. */
    private Optional<ApiObject> container(WorkloadKind kind) {
        List<ApiObject> containers = pod.objects("containers", ApiType.CONTAINER);
        sayOthers("initContainers", pod.objects("initContainers", ApiType.CONTAINER), "runs before the pilot");
        pod.ignore(kind == WorkloadKind.POD ? "nodeName" : "").ignore("ephemeralContainers");
        List<ApiObject> pilots = containers.size() == 1
                ? containers
                : containers.stream().filter(PodReader::isPilot).toList();
        if (pilots.size() == 1) {
            sayOthers(
                    "containers",
                    containers.stream().filter(other -> other != pilots.get(0)).toList(),
                    "runs beside the pilot");
            return Optional.of(pilots.get(0));
        }
        if (containers.isEmpty()) {
            pod.missing("containers");
        } else {
            draft.say(
                    ImportCodes.SEVERAL,
                    pod.keySpan("containers"),
                    "The pod has " + containers.size() + " containers, and which of them is the pilot is not clear.",
                    "remove the others: a pilot has the variable `" + Variables.RESOURCE + "`.");
        }
        return Optional.empty();
    }

    private void sayOthers(String field, List<ApiObject> containers, String what) {
        for (ApiObject container : containers) {
            String name = container.text("name").map(Scalar::text).orElse("");
            draft.dropped(
                    container.span(),
                    "The container " + Visible.quoted(name) + " under `" + field + "`, which " + what
                            + ", has no place in the settings and is left out.",
                    "add it to what is rendered, as a patch of kustomize for instance.");
        }
    }

    /** Whether a container has what a pilot has: its variables, or its image. */
    private static boolean isPilot(ApiObject container) {
        return container.objects("env", ApiType.VARIABLE).stream()
                        .anyMatch(variable -> is(variable.any("name"), Variables.RESOURCE))
                || container.any("image").filter(PodReader::isImage).isPresent();
    }

    private static boolean is(Optional<Node> node, String text) {
        return node.filter(
                        value -> value instanceof Scalar scalar && scalar.text().equals(text))
                .isPresent();
    }

    private static boolean isImage(Node image) {
        return image instanceof Scalar text && PilotImage.is(text.text());
    }
}
