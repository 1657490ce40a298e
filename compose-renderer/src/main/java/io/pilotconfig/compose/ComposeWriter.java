package io.pilotconfig.compose;

import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.Device;
import io.pilotconfig.core.launch.Gpus;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.launch.ResourceLimits;
import io.pilotconfig.core.launch.Variable;
import io.pilotconfig.core.render.Passages;
import io.pilotconfig.core.section.Choice;
import io.pilotconfig.core.yaml.YamlText;
import io.pilotconfig.core.yaml.YamlText.Told;
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
    static String write(ComposeProject project, Passages passages) {
        Map<String, Object> document = new LinkedHashMap<>();
        project.name().ifPresent(name -> document.put("name", told(ComposePart.PROJECT, text(name))));
        Told service = told(ComposePart.SERVICE_NAME, service(project.service()));
        document.put("services", told(ComposePart.HEADING, Map.of(project.serviceName(), service)));
        putUnlessEmpty(document, "secrets", ComposePart.TOKEN_SECRET, withKey("file", project.secretFiles()));
        putUnlessEmpty(document, "configs", Aspect.ATTRIBUTES, withKey("content", project.configContents()));
        StringBuilder out = new StringBuilder(2048);
        YamlText.append(out, document, passages);
        return out.toString();
    }

    private static Map<String, Object> service(ComposeService service) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("container_name", told(Aspect.NAME, text(service.containerName())));
        map.put("image", told(Aspect.IMAGE, text(service.image())));
        service.pullPolicy()
                .ifPresent(pull -> map.put("pull_policy", told(Aspect.PULL, new YamlText.Word(Choice.word(pull)))));
        map.put("restart", told(ComposePart.RESTART, text(Choice.word(service.restart()))));
        map.put("stop_grace_period", told(Aspect.STOP, text(service.stopSeconds() + "s")));
        map.put("user", told(Aspect.USER, text(service.user())));
        service.entrypoint()
                .ifPresent(program -> map.put("entrypoint", told(Aspect.ENTRYPOINT, List.of(text(program)))));
        putUnlessEmpty(map, "command", Aspect.COMMAND, texts(service.command()));
        if (service.hostNetwork()) {
            map.put("network_mode", told(Aspect.NETWORK, new YamlText.Word("host")));
        }
        map.put("security_opt", told(ComposePart.HEADING, securityOptions(service.securityOptions())));
        putUnlessEmpty(map, "devices", ComposePart.HEADING, devices(service.devices()));
        map.put("environment", told(ComposePart.HEADING, environment(service.environment())));
        putUnlessEmpty(map, "volumes", ComposePart.HEADING, volumes(service.volumes()));
        putUnlessEmpty(map, "secrets", ComposePart.TOKEN_SECRET, grants(service.secrets()));
        putUnlessEmpty(map, "configs", Aspect.ATTRIBUTES, grants(service.configs()));
        putLimits(map, service.limits());
        service.gpus().ifPresent(gpus -> map.put("deploy", told(Aspect.GPUS, reservation(gpus))));
        return map;
    }

    private static List<Told> securityOptions(List<ComposeService.SecurityOption> options) {
        return options.stream()
                .map(option -> told(option.aspect(), text(option.text())))
                .toList();
    }

    private static List<Told> devices(List<Device> devices) {
        return devices.stream().map(device -> told(device, text(device.path()))).toList();
    }

    private static Map<String, Told> environment(List<Variable> variables) {
        Map<String, Told> map = new LinkedHashMap<>();
        variables.forEach(variable -> map.put(variable.name(), told(variable, text(variable.value()))));
        return map;
    }

    private static List<Told> volumes(List<Mount> volumes) {
        return volumes.stream().map(volume -> told(volume, volume(volume))).toList();
    }

    /**
     * A path that does not exist is refused, unless the mount is to be relabelled: docker takes that wish only with the
     * older interface, which makes a directory of it (compose 2.26.1 forgets the wish otherwise).
     */
    private static Map<String, Object> volume(Mount volume) {
        Map<String, Object> bind = new LinkedHashMap<>();
        bind.put("create_host_path", told(ComposePart.MISSING_PATH, volume.relabelled()));
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
        limits.cpus().ifPresent(cpus -> map.put("cpus", told(Aspect.CPUS, cpus)));
        limits.memoryMib().ifPresent(memory -> map.put("mem_limit", told(Aspect.MEMORY, text(memory + "m"))));
        limits.pids().ifPresent(pids -> map.put("pids_limit", told(Aspect.PIDS, pids)));
        limits.openFiles().ifPresent(files -> {
            Map<String, Object> both = new LinkedHashMap<>();
            both.put("soft", files);
            both.put("hard", files);
            map.put("ulimits", told(Aspect.OPEN_FILES, Map.of("nofile", both)));
        });
    }

    private static Map<String, Object> reservation(Gpus gpus) {
        Map<String, Object> device = new LinkedHashMap<>();
        device.put("driver", new YamlText.Word("nvidia"));
        device.put("count", gpus.count().isPresent() ? (Object) gpus.count().getAsInt() : new YamlText.Word("all"));
        device.put("capabilities", List.of(new YamlText.Word("gpu")));
        return Map.of("resources", Map.of("reservations", Map.of("devices", List.of(device))));
    }

    private static void putUnlessEmpty(Map<String, Object> map, String key, Origin origin, List<?> list) {
        if (!list.isEmpty()) {
            map.put(key, told(origin, list));
        }
    }

    private static void putUnlessEmpty(Map<String, Object> map, String key, Origin origin, Map<?, ?> value) {
        if (!value.isEmpty()) {
            map.put(key, told(origin, value));
        }
    }

    private static Map<String, Object> withKey(String key, Map<String, String> values) {
        Map<String, Object> map = new LinkedHashMap<>();
        values.forEach((name, value) -> map.put(name, Map.of(key, text(value))));
        return map;
    }

    private static List<String> texts(List<String> values) {
        return values.stream().map(ComposeWriter::text).toList();
    }

    private static String text(String value) {
        return value.replace("$", "$$");
    }

    private static Told told(Origin origin, Object value) {
        return new Told(origin, value);
    }
}
