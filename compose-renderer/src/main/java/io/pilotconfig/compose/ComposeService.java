package io.pilotconfig.compose;

import io.pilotconfig.core.launch.Gpus;
import io.pilotconfig.core.launch.Pull;
import io.pilotconfig.core.launch.ResourceLimits;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A service of a Compose project, with the elements that a pilot needs.
 *
 * @param containerName the name of the container
 * @param image the image
 * @param pullPolicy when the image is pulled; empty: as compose does
 * @param restart when docker starts it again
 * @param stopSeconds how long a stop may take
 * @param user the user
 * @param entrypoint the program instead of the image's entrypoint; empty: the image's own
 * @param command the words instead of the image's command; empty: the image's own
 * @param hostNetwork whether it uses the host's network
 * @param securityOptions the security options, as {@code docker run} has them
 * @param devices paths of devices of the host
 * @param environment the variables
 * @param volumes the bind mounts
 * @param secrets where secrets of the project appear
 * @param configs where configs of the project appear
 * @param limits what it may use
 * @param gpus its GPUs
 */
record ComposeService(
        String containerName,
        String image,
        Optional<Pull> pullPolicy,
        Restart restart,
        int stopSeconds,
        String user,
        Optional<String> entrypoint,
        List<String> command,
        boolean hostNetwork,
        List<String> securityOptions,
        List<String> devices,
        Map<String, String> environment,
        List<Volume> volumes,
        List<Grant> secrets,
        List<Grant> configs,
        ResourceLimits limits,
        Optional<Gpus> gpus) {
    /**
     * A bind mount in the long syntax.
     *
     * @param source its path on the host
     * @param target its path in the container
     * @param readOnly whether the pilot may only read it
     * @param shared whether mounts made within it later are seen on both sides
     * @param relabelled whether its SELinux label is changed to one that containers may use
     */
    record Volume(String source, String target, boolean readOnly, boolean shared, boolean relabelled) {}

    /**
     * A secret or config as the service sees it.
     *
     * @param source its name in the project
     * @param target its path in the container
     */
    record Grant(String source, String target) {}
}
