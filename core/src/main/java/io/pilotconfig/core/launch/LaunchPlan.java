package io.pilotconfig.core.launch;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a pilot's container consists of. Made of any settings, right or wrong, so that a target can say what it cannot
 * express; only a {@link Launch} is rendered.
 *
 * @param name the name of the container
 * @param image the image
 * @param pull when the image is pulled; empty: as the runtime does by itself
 * @param user the user, a name or number with an optional {@code :group}
 * @param environment the variables: those of OSG's document first and in its order
 * @param mounts the mounts: those of OSG's document first and in its order
 * @param devices paths of devices of the host
 * @param isolation what separates the container from the host
 * @param hostNetwork whether it uses the host's network: as written, else with cvmfsexec
 * @param hostNetworkWritten what was written of that; empty: nothing, so that a target may have a default of its own
 * @param networkSetting the setting that decides about the network
 * @param limits what it may use
 * @param gpus its GPUs
 * @param entrypoint the program instead of the image's entrypoint
 * @param command the words instead of the image's command; empty: the image's own
 * @param stopSeconds how long a stop may take
 * @param attributes the file of machine attributes; empty where there are none
 * @param targets the options of renderers as written, by renderer id
 */
public record LaunchPlan(
        Optional<String> name,
        String image,
        Optional<Pull> pull,
        String user,
        List<Variable> environment,
        List<Mount> mounts,
        List<Device> devices,
        Isolation isolation,
        boolean hostNetwork,
        Optional<Boolean> hostNetworkWritten,
        SettingPath networkSetting,
        ResourceLimits limits,
        Optional<Gpus> gpus,
        Optional<String> entrypoint,
        List<String> command,
        OptionalInt stopSeconds,
        Optional<AttributesFile> attributes,
        Map<String, Mapping> targets) {

    /** Copies the collections. */
    public LaunchPlan {
        environment = List.copyOf(environment);
        mounts = List.copyOf(mounts);
        devices = List.copyOf(devices);
        command = List.copyOf(command);
    }

    /** The plan for settings; the same settings give an equal plan. */
    public static LaunchPlan of(PilotSettings settings) {
        return new LaunchPlanner(settings).plan();
    }
}
