package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.kubernetes.Container.EnvironmentVariable;
import io.pilotconfig.kubernetes.Container.ImagePull;
import io.pilotconfig.kubernetes.Pod.Scheduling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Maps a plan to a pod. */
final class PodMapper {
    /** How long a stop may take where nothing else is written. */
    static final int DEFAULT_STOP_SECONDS = 15;

    /** Switches PID namespaces of inner containers off (pilot, 10-setup-htcondor.sh). */
    static final String NO_PID_NAMESPACES = "SINGULARITY_DISABLE_PID_NAMESPACES";

    /**
     * Tells HTCondor to take no more jobs and to end after the last, and stays until the container has ended with it. The
     * kubelet kills both when the stop time is over.
     */
    private static final List<String> DRAIN =
            List.of("/bin/bash", "-c", "condor_off -peaceful -master && exec sleep infinity");

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Confinement confinement;

    PodMapper(LaunchPlan plan, KubernetesOptions options) {
        this.plan = plan;
        this.options = options;
        this.confinement = Confinement.of(plan, options);
    }

    Pod map(boolean restarted) {
        VolumeMapper volumes = new VolumeMapper(plan, options).map();
        return new Pod(
                restarted,
                plan.stopSeconds().orElse(DEFAULT_STOP_SECONDS),
                confinement.hostNetwork(),
                confinement.userNamespace(),
                PodUser.of(plan.user()).orElseThrow(),
                scheduling(),
                container(volumes),
                volumes.volumes());
    }

    private Scheduling scheduling() {
        return new Scheduling(
                options.serviceAccount(),
                options.imagePullSecrets(),
                options.priorityClass(),
                options.runtimeClass(),
                options.nodeSelector(),
                options.affinity().map(SchedulingTrees.AFFINITY::bindChecked).orElse(Map.of()),
                options.tolerations().stream().map(PodMapper::toleration).toList());
    }

    private static Map<String, Object> toleration(Mapping written) {
        return SchedulingTrees.TOLERATION.bindChecked(written);
    }

    private Container container(VolumeMapper volumes) {
        return new Container(
                plan.image(),
                pull(),
                plan.entrypoint().map(List::of).orElse(List.of()),
                plan.command(),
                environment(),
                new ResourceMapper(plan, options).map(),
                options.drain() ? DRAIN : List.of(),
                new SecurityMapper(plan, options, confinement).map(),
                volumes.mounts());
    }

    private Optional<ImagePull> pull() {
        return plan.pull().map(pull -> switch (pull) {
            case ALWAYS -> ImagePull.ALWAYS;
            case MISSING -> ImagePull.IF_NOT_PRESENT;
            case NEVER -> ImagePull.NEVER;
        });
    }

    private List<EnvironmentVariable> environment() {
        List<EnvironmentVariable> environment = new ArrayList<>();
        plan.environment().forEach(v -> environment.add(new EnvironmentVariable(v, v.name(), v.value())));
        if (confinement.pidNamespacesOff()
                && environment.stream().noneMatch(variable -> variable.name().equals(NO_PID_NAMESPACES))) {
            environment.add(new EnvironmentVariable(ManifestPart.PID_NAMESPACES_OFF, NO_PID_NAMESPACES, "True"));
        }
        return environment;
    }
}
