package io.pilotconfig.importers.compose;

import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Node;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Sequence;
import io.pilotconfig.importers.specimen.ImportCodes;
import io.pilotconfig.importers.specimen.Specimen.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a service key by key. */
final class ServiceReader {
    private static final List<String> OWN = List.of(
            "image",
            "container_name",
            "user",
            "command",
            "entrypoint",
            "environment",
            "env_file",
            "volumes",
            "devices",
            "gpus",
            "secrets",
            "configs",
            "security_opt",
            "privileged",
            "cap_add",
            "device_cgroup_rules",
            "use_api_socket",
            "network_mode",
            "cpus",
            "mem_limit",
            "pids_limit",
            "ulimits",
            "deploy",
            "restart",
            "stop_grace_period",
            "pull_policy",
            "extends");

    private final ComposeFile file;
    private final Values values;
    private final Mapping service;
    private final Scalar name;

    ServiceReader(ComposeFile file, Mapping service, Scalar name) {
        this.file = file;
        this.values = file.values();
        this.service = service;
        this.name = name;
    }

    void read() {
        List<String> known = new ArrayList<>(OWN);
        known.addAll(ForeignKeys.all());
        values.checkKeys("services." + Visible.of(name.text()), service, known);
        service.entries().forEach((key, entry) -> read(key, entry));
        new EnvironmentReader(file).read(service);
        new LimitReader(file).read(service);
        new LifeReader(file).read(service, name);
        if (!service.entries().containsKey("image") && !service.entries().containsKey("extends")) {
            values.report(
                    ImportCodes.UNKNOWN,
                    name.span(),
                    "The service has no image.",
                    "write the pilot's image as `image`.");
        }
    }

    private void read(String key, Mapping.Entry entry) {
        Node value = entry.value();
        switch (key) {
            case "image" -> part(Part.IMAGE, key, value);
            case "container_name" -> part(Part.NAME, key, value);
            case "user" -> part(Part.USER, key, value);
            case "command" -> words(key, value).ifPresent(file.specimen()::command);
            case "entrypoint" -> words(key, value).ifPresent(file.specimen()::entrypoint);
            case "volumes" -> new VolumeReader(file).read(value);
            case "devices" -> new DeviceReader(file).read(value);
            case "gpus" -> new GpuReader(file).readGpus(value);
            case "secrets", "configs" -> new GrantReader(file, key).read(value);
            case "security_opt", "privileged", "cap_add", "device_cgroup_rules", "use_api_socket", "network_mode" ->
                new IsolationReader(file).read(key, value);
            case "extends" ->
                values.report(
                        ImportCodes.COMPANION,
                        entry.key().span(),
                        "What the service takes over by `extends` is not read.",
                        "import what `docker compose config` prints: it has everything in one place.");
            default -> foreign(key, entry);
        }
    }

    private void foreign(String key, Mapping.Entry entry) {
        if (ForeignKeys.has(key) && !isUsual(key, entry.value())) {
            boolean excess =
                    entry.value() instanceof Scalar scalar && scalar.text().equals("host");
            if (excess && !key.equals("cgroup")) {
                values.report(
                        ImportCodes.EXCESS,
                        entry.key().span(),
                        "`" + key + ": host` shows the pilot what belongs to the host; it is left out.",
                        "a pilot needs nothing of the kind.");
            } else {
                values.dropped("`" + key + "`", entry.key().span(), ForeignKeys.hint(key));
            }
        }
    }

    /** Whether a key says what holds anyway. */
    private static boolean isUsual(String key, Node value) {
        if (value instanceof Scalar scalar) {
            return switch (key) {
                case "tty", "stdin_open", "init", "read_only", "oom_kill_disable" ->
                    scalar.text().equals("false");
                case "scale" -> scalar.text().equals("1");
                case "attach" -> true;
                default -> false;
            };
        }
        boolean empty = (value instanceof Sequence list && list.items().isEmpty())
                || (value instanceof Mapping mapping && mapping.entries().isEmpty());
        return empty || (key.equals("networks") && isDefaultNetwork(value));
    }

    private static boolean isDefaultNetwork(Node networks) {
        return networks instanceof Mapping mapping
                ? mapping.entries().size() == 1
                        && mapping.entries().containsKey("default")
                        && mapping.get("default").isEmpty()
                : networks instanceof Sequence list
                        && list.items().stream()
                                .allMatch(item -> item instanceof Scalar scalar
                                        && scalar.text().equals("default"));
    }

    private void part(Part part, String key, Node value) {
        values.text(key, value).ifPresent(text -> file.specimen().with(part, text));
    }

    /** The words of a command; none where the image's own is meant. */
    private Optional<List<Scalar>> words(String key, Node value) {
        if (Mapping.isNull(value)) {
            return Optional.empty();
        }
        Optional<List<Scalar>> words = value instanceof Sequence
                ? Optional.of(values.texts(key, value))
                : values.text(key, value).flatMap(text -> ShellWords.split(text, file.reading()));
        if (words.isPresent() && words.get().isEmpty()) {
            values.dropped("An empty `" + key + "`", value.span(), "the image's own is used; write what should run.");
        }
        return words;
    }
}
