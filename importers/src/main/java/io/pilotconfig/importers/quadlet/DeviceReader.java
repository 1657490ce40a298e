package io.pilotconfig.importers.quadlet;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.PlacedText;
import io.pilotconfig.importers.specimen.Specimen;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.ArrayList;
import java.util.List;

/** Devices: {@code HOST[:CONTAINER][:PERMISSIONS]}, or a name of the Container Device Interface. */
final class DeviceReader {
    private static final String GPU = "nvidia.com/gpu=";

    private final Specimen.Builder specimen;
    private final Remarks remarks;
    private final List<PlacedText> gpus = new ArrayList<>();

    DeviceReader(Specimen.Builder specimen, Remarks remarks) {
        this.specimen = specimen;
        this.remarks = remarks;
    }

    /** Reads one of them. */
    void device(Argument argument) {
        PlacedText device = argument.value();
        if (device.startsWith("-", 0) && device.length() > 1) {
            remarks.add(
                    ImportCodes.ASSUMED,
                    device.span(0, 1),
                    "The device " + Visible.quoted(device.piece(1).text()) + " is taken to be there.",
                    "");
            device = device.piece(1);
        }
        if (device.startsWith(GPU, 0)) {
            gpus.add(device.piece(GPU.length()));
        } else if (device.startsWith("/", 0)) {
            path(argument, device);
        } else {
            dropped(argument, device, "it is no path");
        }
    }

    private void path(Argument argument, PlacedText device) {
        int colon = device.indexOf(':', 0);
        PlacedText host = device.piece(0, colon < 0 ? device.length() : colon);
        String rest = colon < 0 ? "" : device.piece(colon + 1).text();
        boolean isElsewhere = rest.startsWith("/") && !(rest + ":").startsWith(host.text() + ":");
        String permissions = rest.startsWith("/") ? rest.substring(Math.max(rest.lastIndexOf(':'), 0)) : rest;
        if (isElsewhere) {
            dropped(argument, device, "it has another name in the container");
            return;
        }
        if (!permissions.isEmpty()
                && !permissions.startsWith("/")
                && !permissions.replace(":", "").equals("rwm")) {
            remarks.add(
                    ImportCodes.CHANGED,
                    device.span(),
                    "The pilot may read, write and make the device: settings have no permissions of a device.",
                    "leave the permissions away.");
        }
        specimen.device(host.scalar());
    }

    private void dropped(Argument argument, PlacedText device, String why) {
        remarks.dropped(
                argument.span(),
                "The device " + Visible.quoted(device.text()) + " is left out: " + why + ".",
                "a pilot needs `/dev/fuse`, and NVIDIA GPUs as `nvidia.com/gpu=all`.");
    }

    /** GPUs in the words of docker, which podman takes for names of the Container Device Interface. */
    void gpus(Argument argument) {
        gpus.addAll(Fields.of(argument, remarks));
    }

    /** Counts the GPUs. */
    void finish() {
        if (gpus.isEmpty()) {
            return;
        }
        Span span = new Span(
                gpus.get(0).span().start(), gpus.get(gpus.size() - 1).span().end());
        boolean all = gpus.stream().anyMatch(gpu -> gpu.text().equals("all"));
        if (!all && !isFirstOnes()) {
            remarks.add(
                    ImportCodes.CHANGED,
                    gpus.get(0).span(),
                    "The settings give the pilot " + gpus.size() + " of the host's GPUs, the first ones.",
                    "keep others of the host's programs to the last ones.");
        }
        specimen.with(Part.GPUS, all ? "all" : String.valueOf(gpus.size()), span);
    }

    private boolean isFirstOnes() {
        for (int i = 0; i < gpus.size(); i++) {
            if (!gpus.get(i).text().equals(String.valueOf(i))) {
                return false;
            }
        }
        return true;
    }
}
