package io.pilotconfig.importers.kubernetes;

import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.kubernetes.ManifestObjects.Workload;
import io.pilotconfig.importers.specimen.Findings;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.LaunchReader;
import io.pilotconfig.importers.specimen.Reading;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.yaml.YamlStream;
import java.util.List;
import java.util.Optional;

/**
 * Reads Kubernetes manifests: a stream of objects, or a list of them, with a Deployment, DaemonSet, Job or CronJob, or
 * another object that runs pods, and the ConfigMaps that it uses. The API server's defaults are not written out: what the
 * manifest does not say is empty, except that a pod without {@code hostNetwork} has a network of its own.
 */
public final class KubernetesReader implements LaunchReader {
    private static final Span BEGINNING = new Span(0, 0);
    private static final String HELM = "{{";

    /** A reader; one reads any number of manifests. */
    public KubernetesReader() {}

    @Override
    public Optional<Specimen> read(Reading reading) {
        Findings findings = reading.findings();
        List<Node> documents = YamlStream.read(reading.source(), findings);
        if (findings.hasErrors()) {
            sayTemplate(reading);
        }
        ManifestObjects objects = ManifestObjects.of(documents, new SecretGuard(reading.source()), findings);
        Optional<Workload> chosen = new WorkloadChoice(objects.workloads(), findings)
                .make(reading.options().service());
        return chosen.map(workload -> {
            Draft draft = new Draft(reading, objects);
            new WorkloadReader(draft, workload).read();
            objects.sayUnused();
            return draft.specimen().build();
        });
    }

    /** Where the structure is lost, a Secret's values cannot be told from the rest; and Helm's templates are no YAML. */
    private static void sayTemplate(Reading reading) {
        String text = reading.source().text();
        if (text.contains("Secret")) {
            reading.source().silence();
        }
        int template = text.indexOf(HELM);
        if (template >= 0) {
            int point = text.codePointCount(0, template);
            reading.findings()
                    .add(
                            ImportCodes.EXPANSION,
                            new Span(point, point + HELM.length()),
                            "What stands between `{{` and `}}` is filled in by Helm, and not known here.",
                            "import what `helm template` prints, or `kubectl get -o yaml` shows.");
        }
    }

    /** The place of what a manifest lacks. */
    static Span beginning() {
        return BEGINNING;
    }
}
