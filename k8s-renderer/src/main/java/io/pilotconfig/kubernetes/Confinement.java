package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.LaunchPlan;

/**
 * How a pod is separated from its node, by the rules that the API server has between these fields: an unmasked
 * {@code /proc} needs users of the pod's own, these exclude the node's network, and a privileged container excludes both.
 *
 * @param hostNetwork whether the pod uses the node's network
 * @param privileged whether its container is privileged, for {@code /dev/fuse}
 * @param userNamespace whether the pod has users of its own
 * @param unmasked whether {@code procMount: Unmasked} is written
 * @param pidNamespacesOff whether inner containers must do without PID namespaces, since {@code /proc} stays masked
 */
record Confinement(
        boolean hostNetwork, boolean privileged, boolean userNamespace, boolean unmasked, boolean pidNamespacesOff) {

    static Confinement of(LaunchPlan plan, KubernetesOptions options) {
        boolean hostNetwork = plan.hostNetworkWritten().orElse(false);
        boolean privileged =
                options.fuse() == FuseAccess.PRIVILEGED && !plan.devices().isEmpty();
        boolean wanted = plan.isolation().systemPathsUnmasked();
        boolean userNamespace = options.userNamespace().orElse(wanted)
                && KubernetesVersion.of(options).hasUserNamespaces()
                && !hostNetwork
                && !privileged;
        boolean unmasked = wanted && userNamespace;
        return new Confinement(hostNetwork, privileged, userNamespace, unmasked, wanted && !unmasked && !privileged);
    }
}
