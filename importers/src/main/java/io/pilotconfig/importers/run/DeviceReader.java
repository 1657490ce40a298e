package io.pilotconfig.importers.run;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.section.Scalar;

/** Reads {@code --device PATH:TARGET:PERMISSIONS}, and the names of devices that have no path (CDI). */
final class DeviceReader {
    private static final String NVIDIA = "nvidia.com/gpu=";
    private static final String ALL_PERMISSIONS = "rwm";

    private final Gathering gathering;
    private final GpuCollector gpus;

    DeviceReader(Gathering gathering, GpuCollector gpus) {
        this.gathering = gathering;
        this.gpus = gpus;
    }

    void add(Flag flag) {
        String text = flag.text();
        if (text.startsWith(NVIDIA)) {
            gpus.addName(text.substring(NVIDIA.length()), flag.span());
        } else if (!text.startsWith("/") && text.indexOf('=') > 0) {
            gathering.dropped(
                    flag.span(),
                    "The device " + Visible.quoted(text) + " has no place in the settings, and is left out.",
                    "the settings know NVIDIA's GPUs: `gpu: { vendor: nvidia }`.");
        } else if (!text.startsWith("/")) {
            gathering.wrong(
                    flag.value().span(),
                    "A device is an absolute path on the host.",
                    "write `--device=/dev/fuse`, say.");
        } else {
            addPath(flag, text.split(":", -1));
        }
    }

    private void addPath(Flag flag, String[] parts) {
        boolean mapped = parts.length > 1 && parts[1].startsWith("/");
        String permissions = parts.length == (mapped ? 3 : 2) ? parts[parts.length - 1] : ALL_PERMISSIONS;
        if (parts.length > 3 || permissions.isEmpty() || !permissions.chars().allMatch(c -> "rwm".indexOf(c) >= 0)) {
            gathering.wrong(
                    flag.value().span(),
                    "What follows a device's path is a path in the container, then permissions from `rwm`.",
                    "write `--device=" + Visible.of(parts[0]) + "`.");
            return;
        } else if (mapped && !parts[1].equals(parts[0])) {
            gathering.dropped(
                    flag.span(),
                    "A device under another path in the container has no place in the settings, and is left out.",
                    "give it to the pilot under its own path, " + Visible.quoted(parts[0]) + ".");
            return;
        } else if (parts[0].equals(Paths.FUSE) && !ALL_PERMISSIONS.chars().allMatch(c -> permissions.indexOf(c) >= 0)) {
            gathering.changed(
                    flag.span(),
                    "The pilot gets every permission for the device, not `" + permissions + "`.",
                    "that does no harm: the container is given this one device.");
        }
        Scalar path = flag.part(0, parts[0].length());
        gathering.specimen().device(path);
    }
}
