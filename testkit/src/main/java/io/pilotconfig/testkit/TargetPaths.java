package io.pilotconfig.testkit;

import io.pilotconfig.core.settings.HostMount;
import java.util.ArrayList;
import java.util.List;

/** Keeps mounts out of each other's way, and out of the way of what the pilot mounts itself. */
final class TargetPaths {
    private TargetPaths() {}

    /** The mounts, each target below a directory of its own. */
    static List<HostMount> apart(List<HostMount> mounts) {
        List<HostMount> apart = new ArrayList<>();
        for (HostMount mount : mounts) {
            String target = mount.target().replace("..", "") + "/" + apart.size();
            apart.add(HostMount.builder()
                    .source(mount.source())
                    .target(("/mnt/" + apart.size() + "/" + target).replaceAll("/+", "/"))
                    .readOnly(mount.readOnly())
                    .build());
        }
        return apart;
    }
}
