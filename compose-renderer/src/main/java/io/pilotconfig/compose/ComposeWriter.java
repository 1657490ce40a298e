package io.pilotconfig.compose;

import io.pilotconfig.core.launch.Gpus;
import io.pilotconfig.core.launch.ResourceLimits;
import io.pilotconfig.core.section.Choice;
import io.pilotconfig.core.yaml.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a {@link ComposeProject} as YAML; the only place that escapes. Compose replaces variables in each text after it
 * has read the YAML, keys left alone; {@code $$} stands for a dollar sign. See "Interpolation" in the Compose
 * Specification.
 */
final class ComposeWriter {
    private static final YamlText.Word BIND = new YamlText.Word("bind");

    private ComposeWriter() {}

    /** The document, ended by a newline. */
    static String write(ComposeProject project) {
        Map<String, Object> document = new LinkedHashMap<>();
        project.name().ifPresent(name -> document.put("name", text(name)));
        document.put("services", Map.of(project.serviceName(), service(project.service())));
        putUnlessEmpty(document, "secrets", withKey("file", project.secretFiles()));
        putUnlessEmpty(document, "configs", withKey("content", project.configContents()));
        return YamlText.document(document);
    }

    private static Map<String, Object> service(ComposeService service) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("container_name", text(service.containerName()));
        map.put("image", text(service.image()));
        service.pullPolicy().ifPresent(pull -> map.put("pull_policy", new YamlText.Word(Choice.word(pull))));
        map.put("restart", text(Choice.word(service.restart())));
        map.put("stop_grace_period", text(service.stopSeconds() + "s"));
        map.put("user", text(service.user()));
        service.entrypoint().ifPresent(program -> map.put("entrypoint", List.of(text(program))));
        putUnlessEmpty(map, "command", texts(service.command()));
        if (service.hostNetwork()) {
            map.put("network_mode", new YamlText.Word("host"));
        }
        map.put("security_opt", texts(service.securityOptions()));
        putUnlessEmpty(map, "devices", texts(service.devices()));
        map.put("environment", texts(service.environment()));
        putUnlessEmpty(
                map,
                "volumes",
                service.volumes().stream().map(ComposeWriter::volume).toList());
        putUnlessEmpty(map, "secrets", grants(service.secrets()));
        putUnlessEmpty(map, "configs", grants(service.configs()));
        putLimits(map, service.limits());
        service.gpus().ifPresent(gpus -> map.put("deploy", reservation(gpus)));
        return map;
    }

    /**
     * A path that does not exist is refused, unless the mount is to be relabelled: docker takes that wish only with the
     * older interface, which makes a directory of it (compose 2.26.1 forgets the wish otherwise).
     */
    private static Map<String, Object> volume(ComposeService.Volume volume) {
        Map<String, Object> bind = new LinkedHashMap<>();
        bind.put("create_host_path", volume.relabelled());
        if (volume.shared()) {
            bind.put("propagation", new YamlText.Word("shared"));
        }
        if (volume.relabelled()) {
            bind.put("selinux", new YamlText.Word("z"));
        }
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("type", BIND);
        map.put("source", text(volume.source()));
        map.put("target", text(volume.target()));
        if (volume.readOnly()) {
            map.put("read_only", true);
        }
        map.put("bind", bind);
        return map;
    }

    private static List<Map<String, String>> grants(List<ComposeService.Grant> grants) {
        return grants.stream()
                .map(grant -> {
                    Map<String, String> map = new LinkedHashMap<>();
                    map.put("source", text(grant.source()));
                    map.put("target", text(grant.target()));
                    return map;
                })
                .toList();
    }

    private static void putLimits(Map<String, Object> map, ResourceLimits limits) {
        limits.cpus().ifPresent(cpus -> map.put("cpus", cpus));
        limits.memoryMib().ifPresent(memory -> map.put("mem_limit", text(memory + "m")));
        limits.pids().ifPresent(pids -> map.put("pids_limit", pids));
        limits.openFiles().ifPresent(files -> {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("soft", files);
            both.put("hard", files);
            map.put("ulimits", Map.of("nofile", both));
        });
    }

    private static Map<String, Object> reservation(Gpus gpus) {
        Map<String, Object> device = new LinkedHashMap<>();
        device.put("driver", new YamlText.Word("nvidia"));
        device.put("count", gpus.count().isPresent() ? (Object) gpus.count().getAsInt() : new YamlText.Word("all"));
        device.put("capabilities", List.of(new YamlText.Word("gpu")));
        return Map.of("resources", Map.of("reservations", Map.of("devices", List.of(device))));
    }

    private static void putUnlessEmpty(Map<String, Object> map, String key, List<?> list) {
        if (!list.isEmpty()) {
            map.put(key, list);
        }
    }

    private static void putUnlessEmpty(Map<String, Object> map, String key, Map<?, ?> value) {
        if (!value.isEmpty()) {
            map.put(key, value);
        }
    }

    private static Map<String, Object> withKey(String key, Map<String, String> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        values.forEach((name, value) -> map.put(name, Map.of(key, text(value))));
        return map;
    }

    private static Map<String, String> texts(Map<String, String> values) {
        Map<String, String> map = new LinkedHashMap<>();
        values.forEach((name, value) -> map.put(name, text(value)));
        return map;
    }

    private static List<String> texts(List<String> values) {
        return values.stream().map(ComposeWriter::text).toList();
    }

    private static String text(String value) {
        return value.replace("$", "$$");
    }
}
