/** Kubernetes manifests that run a pilot as a Deployment, DaemonSet, Job or CronJob. */
module io.pilotconfig.kubernetes {
    requires transitive io.pilotconfig.core;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.pilotconfig.kubernetes;

    provides io.pilotconfig.core.render.Renderer with
            io.pilotconfig.kubernetes.KubernetesRenderer;
}
