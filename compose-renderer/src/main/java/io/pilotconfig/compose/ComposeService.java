package io.pilotconfig.compose;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.Device;
import io.pilotconfig.core.launch.Gpus;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Pull;
import io.pilotconfig.core.launch.ResourceLimits;
import io.pilotconfig.core.launch.Variable;
import java.util.List;
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
 * @param devices devices of the host
 * @param environment the variables
 * @param volumes the bind mounts, in the long syntax
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
        List<SecurityOption> securityOptions,
        List<Device> devices,
        List<Variable> environment,
        List<Mount> volumes,
        List<Grant> secrets,
        List<Grant> configs,
        ResourceLimits limits,
        Optional<Gpus> gpus) {
    /**
     * A security option.
     *
     * @param aspect what it comes from
     * @param text the option
     */
    record SecurityOption(Aspect aspect, String text) {}

    /**
     * A secret or config as the service sees it.
     *
     * @param source its name in the project
     * @param target its path in the container
     */
    record Grant(String source, String target) {}
}
