package example.nomad;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What Nomad's docker driver would start from a job. Every key has to be one that it knows. */
final class NomadReader {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Observed.Builder observed = Observed.builder();
    private final Map<String, Object> task;
    private final Map<String, Object> config;

    private NomadReader(Map<String, Object> job) {
        assertThat(job).containsKeys("Type", "Datacenters").containsEntry("Name", job.get("ID"));
        observed.with(Kind.NAME, (String) job.get("ID"));
        task = only(only(job, "TaskGroups"), "Tasks");
        config = mapping(task.remove("Config"));
    }

    static Observed read(Rendering rendering) {
        NomadReader reader = new NomadReader(mapping(parse(rendering).get("Job")));
        reader.readTask();
        reader.readResources(mapping(reader.task.remove("Resources")));
        reader.readConfig();
        reader.readMounts();
        rendering.files().stream()
                .filter(file -> file.name().equals(AttributesFile.FILE_NAME))
                .map(RenderedFile::text)
                .forEach(content -> reader.observed.with(Kind.ATTRIBUTES, content));
        assertThat(reader.task).as("what is left of the task").containsOnlyKeys("Name");
        assertThat(reader.config)
                .as("what is left of the driver's configuration")
                .isEmpty();
        return reader.observed.build();
    }

    private static Map<String, Object> parse(Rendering rendering) {
        try {
            return JSON.readValue(rendering.main().text(), new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private void readTask() {
        assertThat(task.remove("Driver")).isEqualTo("docker");
        observed.with(Kind.USER, (String) task.remove("User"))
                .with(
                        Kind.STOP_SECONDS,
                        String.valueOf(((Number) task.remove("KillTimeout")).longValue() / 1_000_000_000L));
        Map<String, String> known = new HashMap<>();
        mapping(task.remove("Meta")).forEach((key, value) -> known.put("NOMAD_META_" + key, (String) value));
        mapping(task.remove("Env"))
                .forEach((name, value) -> observed.variable(name, TaskVariableReader.read((String) value, known)));
    }

    private void readResources(Map<String, Object> resources) {
        observed.with(Kind.MEMORY_MIB, String.valueOf(resources.remove("MemoryMB")));
        if (resources.containsKey("Cores")) {
            observed.with(Kind.CPUS, String.valueOf(resources.remove("Cores")));
        }
        if (resources.containsKey("Devices")) {
            Map<String, Object> gpus = only(resources, "Devices");
            assertThat(gpus).containsEntry("Name", "nvidia/gpu");
            observed.with(Kind.GPUS, String.valueOf(gpus.get("Count")));
            resources.remove("Devices");
        }
        assertThat(resources).as("what is left of the resources").isEmpty();
    }

    private void readConfig() {
        observed.with(Kind.IMAGE, text(config.remove("image")))
                .flag(Kind.HOST_NETWORK, "host".equals(config.remove("network_mode")))
                .command(texts("args"));
        texts("entrypoint").forEach(program -> observed.with(Kind.ENTRYPOINT, program));
        texts("security_opt").forEach(this::readSecurityOption);
        if (config.containsKey("force_pull")) {
            observed.with(Kind.PULL, config.remove("force_pull").equals(true) ? "always" : "missing");
        }
        if (config.containsKey("devices")) {
            observed.with(Kind.DEVICE, text(only(config, "devices").get("host_path")), "true");
            config.remove("devices");
        }
        if (config.containsKey("pids_limit")) {
            observed.with(Kind.PIDS, String.valueOf(config.remove("pids_limit")));
        }
        if (config.containsKey("ulimit")) {
            String[] both = text(only(config, "ulimit").get("nofile")).split(":");
            assertThat(both[0]).isEqualTo(both[1]);
            observed.with(Kind.OPEN_FILES, both[0]);
            config.remove("ulimit");
        }
    }

    private void readSecurityOption(String option) {
        String[] parts = option.split("=", 2);
        switch (parts[0]) {
            case "seccomp" -> observed.with(Kind.SECCOMP, parts[1]);
            case "apparmor" -> observed.with(Kind.APPARMOR, parts[1]);
            case "label" -> observed.flag(Kind.SELINUX_DISABLED, parts[1].equals("disable"));
            default -> observed.flag(Kind.NO_NEW_PRIVILEGES, option.equals("no-new-privileges"));
        }
    }

    private void readMounts() {
        for (Object each : (List<?>) config.remove("mount")) {
            Map<String, Object> mount = mapping(each);
            assertThat(mount).containsEntry("type", "bind");
            boolean shared = mount.containsKey("bind_options");
            if (shared) {
                assertThat(mount).containsEntry("bind_options", Map.of("propagation", "shared"));
            }
            boolean readOnly = (boolean) mount.get("readonly");
            observed.mount(text(mount.get("source")), text(mount.get("target")), readOnly, shared, false);
        }
    }

    private List<String> texts(String key) {
        List<?> items = config.containsKey(key) ? (List<?>) config.remove(key) : List.of();
        return items.stream().map(NomadReader::text).toList();
    }

    private static String text(Object template) {
        return HclTemplateReader.read((String) template);
    }

    private static Map<String, Object> only(Map<String, Object> from, String key) {
        List<?> items = (List<?>) from.get(key);
        assertThat(items).as(key).hasSize(1);
        return mapping(items.get(0));
    }

    private static Map<String, Object> mapping(Object node) {
        return JSON.convertValue(node, new TypeReference<>() {});
    }
}
