package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.importers.kubernetes.ManifestObjects.Workload;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import java.util.List;
import java.util.Optional;

/** Which of several workloads is meant: the only one, or the one that is named, as {@code NAME} or {@code KIND/NAME}. */
final class WorkloadChoice {
    private static final int MOST_NAMED = 20;

    private final List<Workload> workloads;
    private final Findings findings;

    WorkloadChoice(List<Workload> workloads, Findings findings) {
        this.workloads = workloads;
        this.findings = findings;
    }

    /** The workload; empty after it was reported that there is none, or that several may be meant. */
    Optional<Workload> make(Optional<String> name) {
        List<Workload> meant = workloads.stream()
                .filter(workload -> name.isEmpty() || isNamed(workload, name.get()))
                .toList();
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        } else if (meant.size() > 1) {
            findings.add(
                    ImportCodes.SEVERAL,
                    meant.get(1).place(),
                    "There are several objects that run pods: " + labels(meant) + ".",
                    "say which one by its name, as "
                            + Visible.quoted("--service " + meant.get(0).label()) + ".");
        } else if (!workloads.isEmpty()) {
            findings.add(
                    ImportCodes.NOTHING,
                    KubernetesReader.beginning(),
                    "Nothing that runs pods is named " + Visible.quoted(name.orElse("")) + " here; there is "
                            + labels(workloads) + ".",
                    "say one of these names.");
        } else if (!findings.hasErrors()) {
            findings.add(
                    ImportCodes.NOTHING,
                    KubernetesReader.beginning(),
                    "There is no object here that runs pods.",
                    "import a manifest with a Deployment, DaemonSet, Job, CronJob or Pod; of a kustomization, what"
                            + " `kubectl kustomize` prints.");
        }
        return Optional.empty();
    }

    private static boolean isNamed(Workload workload, String name) {
        return workload.name().equals(name) || workload.label().equalsIgnoreCase(name);
    }

    private static String labels(List<Workload> workloads) {
        List<String> labels = workloads.stream()
                .limit(MOST_NAMED)
                .map(workload -> Visible.quoted(workload.label()))
                .toList();
        return String.join(", ", labels) + (workloads.size() > MOST_NAMED ? " and more" : "");
    }
}
