package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.importers.engine.ByteSize;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads what a service may use, by its own keys and by those for swarms, which compose takes too. */
final class LimitReader {
    private static final List<String> DEPLOY = List.of(
            "mode",
            "endpoint_mode",
            "replicas",
            "labels",
            "rollback_config",
            "update_config",
            "resources",
            "restart_policy",
            "placement");
    private static final List<String> RESERVED = List.of("cpus", "memory", "generic_resources", "devices");
    private static final String LIMITS = "the settings limit what a pilot may use by `limits`.";

    private final ComposeFile file;
    private final Values values;

    LimitReader(ComposeFile file) {
        this.file = file;
        this.values = file.values();
    }

    void read(Mapping service) {
        service.get("cpus").ifPresent(node -> cpus("cpus", node));
        service.get("mem_limit").ifPresent(node -> memory("mem_limit", node));
        service.get("pids_limit").ifPresent(node -> pids("pids_limit", node));
        service.get("ulimits")
                .flatMap(node -> values.mapping("ulimits", node))
                .ifPresent(ulimits -> ulimits.entries().forEach(this::ulimit));
        service.get("deploy").flatMap(node -> values.mapping("deploy", node)).ifPresent(this::deploy);
    }

    private void deploy(Mapping deploy) {
        values.checkKeys("deploy", deploy, DEPLOY);
        for (Map.Entry<String, Mapping.Entry> key : deploy.entries().entrySet()) {
            boolean usual = key.getKey().equals("replicas")
                    && key.getValue().value() instanceof Scalar scalar
                    && scalar.text().equals("1");
            switch (key.getKey()) {
                case "resources" ->
                    values.mapping("resources", key.getValue().value()).ifPresent(this::resources);
                case "restart_policy" -> {} // LifeReader's
                default -> {
                    if (DEPLOY.contains(key.getKey()) && !usual) {
                        values.dropped(
                                "`" + key.getKey() + "`",
                                key.getValue().key().span(),
                                "make one settings file for each pilot, or a fleet file.");
                    }
                }
            }
        }
    }

    private void resources(Mapping resources) {
        values.checkKeys("resources", resources, List.of("limits", "reservations"));
        resources.get("limits").flatMap(node -> values.mapping("limits", node)).ifPresent(limits -> {
            values.checkKeys("limits", limits, List.of("cpus", "memory", "pids"));
            limits.get("cpus").ifPresent(node -> cpus("deploy.resources.limits.cpus", node));
            limits.get("memory").ifPresent(node -> memory("deploy.resources.limits.memory", node));
            limits.get("pids").ifPresent(node -> pids("deploy.resources.limits.pids", node));
        });
        resources
                .get("reservations")
                .flatMap(node -> values.mapping("reservations", node))
                .ifPresent(reserved -> {
                    values.checkKeys("reservations", reserved, RESERVED);
                    reserved.get("devices").ifPresent(new GpuReader(file)::readDevices);
                    reserved.entries().values().stream()
                            .filter(entry -> !entry.key().text().equals("devices"))
                            .forEach(entry -> values.dropped(
                                    "A reservation of "
                                            + Visible.quoted(entry.key().text()),
                                    entry.key().span(),
                                    LIMITS));
                });
    }

    private void cpus(String name, Node node) {
        values.decimal(name, node).filter(LimitReader::isLimit).ifPresent(cpus -> put(Part.CPUS, name, cpus));
    }

    private void pids(String name, Node node) {
        values.wholeNumber(name, node).filter(LimitReader::isLimit).ifPresent(pids -> put(Part.PIDS, name, pids));
    }

    private void memory(String name, Node node) {
        Optional<Scalar> size = values.textOrNumber(name, node);
        if (size.isEmpty() || size.get().text().equals("-1")) {
            return;
        }
        OptionalLong bytes = ByteSize.of(size.get().text());
        if (bytes.isEmpty()) {
            values.refuse(name, node, "a size", "write a number with `k`, `m` or `g` behind it, such as `16g`.");
        } else if (bytes.getAsLong() > 0) {
            put(Part.MEMORY, name, new Scalar(Long.toString(bytes.getAsLong()), false, node.span()));
        }
    }

    /** Nothing, and less, is docker's word for no limit. */
    private static boolean isLimit(Scalar number) {
        return !number.text().startsWith("-") && !number.text().equals("0");
    }

    private void put(Part part, String name, Scalar limit) {
        Optional<Scalar> other =
                file.specimen().part(part).filter(said -> !said.text().equals(limit.text()));
        if (other.isPresent()) {
            values.report(
                    ImportCodes.UNKNOWN,
                    limit.span(),
                    "`" + name + "` says something else than the service's own key, which compose refuses.",
                    "remove one of the two.");
        }
        file.specimen().with(part, limit);
    }

    private void ulimit(String name, Mapping.Entry entry) {
        if (!name.equals("nofile")) {
            values.dropped("The limit " + Visible.quoted(name), entry.key().span(), LIMITS);
            return;
        }
        Optional<Scalar> number;
        if (entry.value() instanceof Mapping both) {
            values.checkKeys("nofile", both, List.of("soft", "hard"));
            number = both(both);
        } else {
            number = values.wholeNumber("nofile", entry.value());
        }
        if (number.filter(files -> !isLimit(files)).isPresent()) {
            values.dropped("`nofile` without a limit", entry.value().span(), "write a number, such as `65536`.");
        } else {
            number.ifPresent(files -> file.specimen().with(Part.OPEN_FILES, files));
        }
    }

    private Optional<Scalar> both(Mapping both) {
        Optional<Scalar> soft = both.get("soft").flatMap(node -> values.wholeNumber("soft", node));
        Optional<Scalar> hard = both.get("hard").flatMap(node -> values.wholeNumber("hard", node));
        if (both.get("soft").isEmpty() || both.get("hard").isEmpty()) {
            values.refuse("nofile", both, "a `soft` and a `hard` limit", "write both, or one number.");
            return Optional.empty();
        }
        if (soft.isPresent()
                && hard.isPresent()
                && !soft.get().text().equals(hard.get().text())) {
            values.report(
                    ImportCodes.CHANGED,
                    hard.get().span(),
                    "The settings have one limit of open files; the soft one is taken for both.",
                    "write `limits.openFiles` as you need it.");
        }
        return soft;
    }
}
