package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Optional;

/** Reads what a service asks for in GPUs: {@code gpus}, or reserved devices. */
final class GpuReader {
    static final String BY_ID = "the settings count GPUs: write `gpu: { vendor: nvidia, count: 1 }`.";

    private static final List<String> KEYS = List.of("driver", "count", "capabilities", "device_ids", "options");

    private final ComposeFile file;
    private final Values values;

    GpuReader(ComposeFile file) {
        this.file = file;
        this.values = file.values();
    }

    /** Reads {@code gpus}: {@code all}, or requests, each for GPUs without saying so. */
    void readGpus(Node gpus) {
        if (gpus instanceof Scalar) {
            values.text("gpus", gpus).ifPresent(text -> {
                if (text.text().equals("all")) {
                    file.specimen().with(Part.GPUS, text);
                } else {
                    values.refuse("gpus", text, "`all`, or a list", "write `all`, or `[{ count: 1 }]`.");
                }
            });
        } else {
            values.list("gpus", gpus).forEach(item -> read("gpus", item, false));
        }
    }

    /** Reads reserved devices. */
    void readDevices(Node devices) {
        values.list("devices", devices).forEach(item -> read("devices", item, true));
    }

    private void read(String name, Node item, boolean said) {
        Optional<Mapping> request = values.mapping(name, item);
        if (request.isEmpty()) {
            return;
        }
        Mapping device = request.get();
        values.checkKeys(name, device, KEYS);
        List<String> capabilities =
                device.get("capabilities").map(node -> values.texts("capabilities", node)).orElse(List.of()).stream()
                        .map(Scalar::text)
                        .toList();
        String driver = device.get("driver")
                .flatMap(node -> values.text("driver", node))
                .map(Scalar::text)
                .orElse("nvidia");
        if (!driver.equals("nvidia") || (said && !capabilities.contains("gpu"))) {
            values.dropped(
                    "A device of the driver " + Visible.quoted(driver),
                    device.span(),
                    "settings know GPUs of NVIDIA only.");
        } else {
            count(device);
        }
    }

    private void count(Mapping device) {
        Optional<Node> ids = device.get("device_ids");
        Optional<Node> count = device.get("count");
        device.get("options")
                .ifPresent(node -> values.dropped("`options`", node.span(), "docker's defaults are used."));
        if (ids.isPresent()) {
            int number = values.list("device_ids", ids.get()).size();
            values.report(
                    ImportCodes.CHANGED, ids.get().span(), "The settings count GPUs, and do not say which.", BY_ID);
            put(Integer.toString(number), ids.get().span());
        } else if (count.isEmpty() || isAll(count.get())) {
            put("all", count.map(Node::span).orElse(device.span()));
        } else {
            values.wholeNumber("count", count.get())
                    .ifPresent(number -> put(number.text().equals("-1") ? "all" : number.text(), number.span()));
        }
    }

    private static boolean isAll(Node count) {
        return count instanceof Scalar scalar && scalar.text().equals("all");
    }

    private void put(String count, Span span) {
        file.specimen().with(Part.GPUS, count, span);
    }
}
