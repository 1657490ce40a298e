package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.explain.Explanation;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.Passages;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.section.Section;
import java.util.List;

/**
 * Renders a manifest for {@code kubectl apply}: a Deployment, DaemonSet, Job or CronJob, and the ConfigMap that it mounts.
 * For Kubernetes from 1.21 on.
 */
public final class KubernetesRenderer implements Renderer<KubernetesOptions> {
    /** The name of the file with the objects. */
    public static final String FILE_NAME = "manifest.yaml";

    @Override
    public String id() {
        return "kubernetes";
    }

    @Override
    public String summary() {
        return "a Kubernetes manifest: Deployment, DaemonSet, Job or CronJob";
    }

    @Override
    public Section<KubernetesOptions> options() {
        return Declared.OPTIONS;
    }

    @Override
    public void check(LaunchPlan plan, KubernetesOptions options, Problems problems) {
        new KubernetesChecks(plan, options, problems).run();
    }

    @Override
    public List<Explanation> explanations() {
        return KubernetesExplanations.all();
    }

    @Override
    public List<RenderedFile> write(Launch launch, KubernetesOptions options) {
        return write(launch, options, Passages.ignored());
    }

    @Override
    public List<RenderedFile> write(Launch launch, KubernetesOptions options, Passages passages) {
        Manifest manifest = new ManifestMapper(launch.plan(), options).map();
        return List.of(new RenderedFile(FILE_NAME, ManifestWriter.write(manifest, passages)));
    }

    /** Made when it is first asked for: a short run for another target does without. */
    private static final class Declared {
        static final Section<KubernetesOptions> OPTIONS = KubernetesOptions.section();
    }
}
