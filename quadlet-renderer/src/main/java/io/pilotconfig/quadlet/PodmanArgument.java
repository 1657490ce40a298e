package io.pilotconfig.quadlet;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.launch.Reason;

/**
 * What a line of {@code PodmanArgs} comes from that stands for a key.
 *
 * @param origin what the key would come from
 * @param key the key
 * @param version the podman that does not have it
 */
record PodmanArgument(Origin origin, ContainerKey key, PodmanVersion version) implements Origin {
    @Override
    public Reason reason(LaunchPlan plan, String target) {
        Reason reason = origin.reason(plan, target);
        return new Reason(
                reason.setting(),
                reason.why() + " In `PodmanArgs`, for `" + key.word() + "` does not do it with podman " + version
                        + " (`podmanVersion`).",
                reason.source(),
                reason.omit());
    }
}
