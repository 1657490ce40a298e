package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/** One thing is mounted at a path: runtimes refuse two ("Duplicate mount point"). And nothing hides the image's own. */
final class MountRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.mounts().isEmpty()) {
            return;
        }
        Map<String, String> owners = targetsOfSettings(settings);
        for (int i = 0; i < settings.mounts().size(); i++) {
            SettingPath mount = SettingPath.of("mounts").index(i);
            String target = normal(settings.mounts().get(i).target());
            String owner = owners.putIfAbsent(target, mount.toString());
            if (owner != null) {
                problems.add(
                        Codes.MOUNT_TARGET_TWICE,
                        mount.key("target"),
                        "`" + owner + "` is mounted at this path already.",
                        "remove one of the two, or choose another target.");
            } else if (Paths.isOfImage(target)) {
                problems.add(
                        Codes.MOUNT_HIDES,
                        mount.key("target"),
                        "A mount here hides what the pilot's image has there, and the pilot cannot do without.",
                        "mount at a directory of its own.");
            }
        }
    }

    private static Map<String, String> targetsOfSettings(PilotSettings settings) {
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

    /** The path without {@code .}, {@code ..}, and slashes that do nothing. */
    static String normal(String path) {
        Deque<String> names = new ArrayDeque<>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                names.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.addLast(name);
            }
        }
        return "/" + String.join("/", names);
    }
}
