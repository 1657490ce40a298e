package io.pilotconfig.core.check;

import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.HashMap;
import java.util.Map;

/** Where in the container things are mounted. */
final class MountTargets {
    private MountTargets() {}

    /** What the settings themselves mount: the setting of each path in the container. */
    static Map<String, String> ofSettings(PilotSettings settings) {
        Map<String, String> owners = new HashMap<>();
        owners.put(Paths.TOKEN, "token");
        settings.workDir().ifPresent(dir -> owners.put(Paths.SCRATCH, "workDir"));
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            exec.defaultLocal().ifPresent(file -> owners.put(Paths.CVMFS_DEFAULT_LOCAL, "cvmfs.defaultLocal"));
            exec.cacheDir().ifPresent(dir -> owners.put(Paths.CVMFS_CACHE, "cvmfs.cacheDir"));
            exec.logDir().ifPresent(dir -> owners.put(Paths.CVMFS_LOGS, "cvmfs.logDir"));
        } else if (settings.cvmfs().orElse(null) instanceof CvmfsBindMount) {
            owners.put(Paths.CVMFS, "cvmfs");
        }
        if (!settings.attributes().isEmpty()) {
            owners.put(Paths.ATTRIBUTES, "attributesFile");
        }
        settings.gpu().ifPresent(gpu -> owners.put(Paths.OPENCL_VENDORS, "gpu"));
        return owners;
    }
}
