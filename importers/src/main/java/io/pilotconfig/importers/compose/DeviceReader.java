package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Optional;

/** Reads the devices of a service, in the short and the long syntax, GPUs by their names in CDI among them. */
final class DeviceReader {
    private static final List<String> KEYS = List.of("source", "target", "permissions");
    private static final String GPU = "nvidia.com/gpu=";
    private static final String ALL_RIGHTS = "rwm";

    private final ComposeFile file;
    private final Values values;

    DeviceReader(ComposeFile file) {
        this.file = file;
        this.values = file.values();
    }

    void read(Node devices) {
        for (Node device : values.list("devices", devices)) {
            if (device instanceof Mapping mapping) {
                readLong(mapping);
            } else {
                values.text("devices", device).ifPresent(this::readShort);
            }
        }
    }

    private void readLong(Mapping device) {
        values.checkKeys("devices", device, KEYS);
        Optional<Scalar> source = text(device, "source");
        if (source.isEmpty()) {
            values.refuse("devices", device, "a `source`", "write the path of the device.");
            return;
        }
        String path = source.get().text();
        add(
                source.get(),
                text(device, "target").map(Scalar::text).orElse(path),
                text(device, "permissions").map(Scalar::text).orElse(ALL_RIGHTS));
    }

    private Optional<Scalar> text(Mapping device, String key) {
        return device.get(key).flatMap(node -> values.text(key, node));
    }

    private void readShort(Scalar device) {
        String[] parts = device.text().split(":", -1);
        if (parts.length > 3) {
            values.refuse("devices", device, "`/dev/source:/dev/target:rwm`", "write the path alone: `/dev/fuse`.");
            return;
        }
        String target = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : parts[0];
        add(new Scalar(parts[0], false, device.span()), target, parts.length > 2 ? parts[2] : ALL_RIGHTS);
    }

    private void add(Scalar path, String target, String rights) {
        if (path.text().equals(GPU + "all")) {
            file.specimen().with(Part.GPUS, "all", path.span());
        } else if (!path.text().startsWith("/")) {
            values.dropped(
                    "The device " + Visible.quoted(path.text()),
                    path.span(),
                    path.text().startsWith(GPU) ? GpuReader.BY_ID : "write the path of a device, from `/` on.");
        } else {
            checkSame(path, target, rights);
            file.specimen().device(path);
        }
    }

    private void checkSame(Scalar path, String target, String rights) {
        if (!target.equals(path.text()) || !rights.equals(ALL_RIGHTS)) {
            values.report(
                    ImportCodes.CHANGED,
                    path.span(),
                    "The settings give the pilot this device under its own path, with the rights `rwm`.",
                    "leave it so: " + Visible.quoted(target + ":" + rights) + " cannot be expressed.");
        }
    }
}
