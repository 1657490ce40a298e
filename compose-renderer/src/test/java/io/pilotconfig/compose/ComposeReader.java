package io.pilotconfig.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.render.RenderedFile;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What docker compose 2 would start from a rendering: the Compose Specification, and what compose 2.26.1 was seen to make
 * of it. Every key has to be one that it knows.
 */
final class ComposeReader {
    private final Observed.Builder observed = Observed.builder();
    private final Map<String, Object> document;
    private final Map<String, Object> service;

    private ComposeReader(Rendering rendering) {
        document = ComposeModel.load(rendering.main().text());
        Map<String, Object> services = take(document, "services").orElseThrow();
        assertThat(services).hasSize(1);
        service = ComposeModel.mapping(services.values().iterator().next());
    }

    static Observed read(Rendering rendering) {
        ComposeReader reader = new ComposeReader(rendering);
        reader.readService();
        reader.readLimits();
        take(reader.service, "environment")
                .ifPresent(
                        variables -> variables.forEach((name, value) -> reader.observed.variable(name, text(value))));
        list(reader.service, "volumes").forEach(volume -> reader.readVolume(ComposeModel.mapping(volume)));
        reader.readGrants();
        rendering.files().stream()
                .filter(file -> file.name().equals(AttributesFile.FILE_NAME))
                .map(RenderedFile::text)
                .forEach(content -> reader.observed.with(Kind.ATTRIBUTES, content));
        assertThat(reader.service).as("what is left of the service").isEmpty();
        assertThat(reader.document.keySet()).as("what is left of the document").isSubsetOf("name");
        return reader.observed.build();
    }

    private void readService() {
        observed.with(Kind.NAME, takeText(service, "container_name"))
                .with(Kind.IMAGE, takeText(service, "image"))
                .with(Kind.PULL, takeText(service, "pull_policy"))
                .with(Kind.USER, takeText(service, "user"))
                .with(
                        Kind.STOP_SECONDS,
                        takeText(service, "stop_grace_period").map(time -> time.replaceFirst("s$", "")))
                .flag(Kind.HOST_NETWORK, takeText(service, "network_mode").equals(Optional.of("host")))
                .command(list(service, "command").stream()
                        .map(ComposeReader::text)
                        .toList());
        list(service, "entrypoint").forEach(program -> observed.with(Kind.ENTRYPOINT, text(program)));
        list(service, "devices").forEach(device -> observed.with(Kind.DEVICE, text(device), "true"));
        list(service, "security_opt").forEach(option -> readSecurityOption(text(option)));
        assertThat(takeText(service, "restart").orElseThrow()).isIn("no", "always", "unless-stopped", "on-failure");
    }

    private void readSecurityOption(String option) {
        String[] parts = option.split("=", 2);
        switch (parts[0]) {
            case "seccomp" -> observed.with(Kind.SECCOMP, parts[1]);
            case "apparmor" -> observed.with(Kind.APPARMOR, parts[1]);
            default ->
                observed.flag(Kind.SYSTEM_PATHS_UNMASKED, option.equals("systempaths=unconfined"))
                        .flag(Kind.NO_NEW_PRIVILEGES, option.equals("no-new-privileges"))
                        .flag(Kind.SELINUX_DISABLED, option.equals("label=disable"));
        }
    }

    private void readLimits() {
        Optional.ofNullable(service.remove("cpus")).ifPresent(cpus -> observed.with(Kind.CPUS, number(cpus)));
        takeText(service, "mem_limit").ifPresent(limit -> observed.with(Kind.MEMORY_MIB, limit.replaceFirst("m$", "")));
        Optional.ofNullable(service.remove("pids_limit")).ifPresent(pids -> observed.with(Kind.PIDS, number(pids)));
        take(service, "ulimits").flatMap(limits -> take(limits, "nofile")).ifPresent(files -> {
            assertThat(files.get("soft")).isEqualTo(files.get("hard"));
            observed.with(Kind.OPEN_FILES, number(files.get("hard")));
        });
        take(service, "deploy")
                .flatMap(deploy -> take(deploy, "resources"))
                .flatMap(resources -> take(resources, "reservations"))
                .ifPresent(reservations -> {
                    Map<String, Object> device =
                            ComposeModel.mapping(list(reservations, "devices").get(0));
                    assertThat(device).containsEntry("driver", "nvidia").containsEntry("capabilities", List.of("gpu"));
                    observed.with(Kind.GPUS, String.valueOf(device.get("count")));
                });
    }

    /** A mount that may create its source is told to docker as {@code SOURCE:TARGET:OPTIONS}; only then it can relabel. */
    private void readVolume(Map<String, Object> volume) {
        Map<String, Object> bind = take(volume, "bind").orElseThrow();
        boolean creates = (boolean) bind.get("create_host_path");
        String source = takeText(volume, "source").orElseThrow();
        String target = takeText(volume, "target").orElseThrow();
        if (creates) {
            assertThat(source + target).as("a path that docker would split").doesNotContain(":");
        }
        assertThat(volume.remove("type")).isEqualTo("bind");
        observed.mount(
                source,
                target,
                Boolean.TRUE.equals(volume.remove("read_only")),
                "shared".equals(bind.get("propagation")),
                creates && "z".equals(bind.get("selinux")));
        assertThat(volume).as("what is left of a volume").isEmpty();
    }

    private void readGrants() {
        Map<String, Object> secrets = take(document, "secrets").orElse(Map.of());
        for (Object grant : list(service, "secrets")) {
            Map<String, Object> secret = ComposeModel.mapping(grant);
            Map<String, Object> file = ComposeModel.mapping(secrets.get(text(secret.get("source"))));
            observed.mount(text(file.get("file")), text(secret.get("target")), true, false, false);
        }
        Map<String, Object> configs = take(document, "configs").orElse(Map.of());
        for (Object grant : list(service, "configs")) {
            Map<String, Object> config = ComposeModel.mapping(grant);
            assertThat(config).containsEntry("target", "/etc/osg/extra-attributes.cfg");
            Map<String, Object> definition = ComposeModel.mapping(configs.get(text(config.get("source"))));
            observed.with(Kind.ATTRIBUTES, text(definition.get("content")));
        }
    }

    private static Optional<Map<String, Object>> take(Map<String, Object> from, String key) {
        return Optional.ofNullable(from.remove(key)).map(ComposeModel::mapping);
    }

    private static Optional<String> takeText(Map<String, Object> from, String key) {
        return Optional.ofNullable(from.remove(key)).map(ComposeReader::text);
    }

    private static List<?> list(Map<String, Object> from, String key) {
        return Optional.ofNullable((List<?>) from.remove(key)).orElse(List.of());
    }

    private static String text(Object node) {
        assertThat(node).as("a text").isInstanceOf(String.class);
        return (String) node;
    }

    private static String number(Object node) {
        assertThat(node).as("a number").isInstanceOf(Integer.class);
        return node.toString();
    }
}
