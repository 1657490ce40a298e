package io.pilotconfig.compose;

import io.pilotconfig.compose.ComposeService.SecurityOption;
import io.pilotconfig.core.launch.Aspect;
import io.pilotconfig.core.launch.AttributesFile;
import io.pilotconfig.core.launch.Isolation;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.render.StopSeconds;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/** Maps a plan to a Compose project of one service. */
final class ComposeMapper {
    private static final String CONTAINER_NAME = "ospool-pilot";
    private static final String SECRET = "token";

    private final LaunchPlan plan;
    private final ComposeOptions options;

    ComposeMapper(LaunchPlan plan, ComposeOptions options) {
        this.plan = plan;
        this.options = options;
    }

    /** The mounts that are volumes of the service; what is a secret or config of the project is not. */
    static List<Mount> volumes(LaunchPlan plan, ComposeOptions options) {
        return plan.mounts().stream()
                .filter(mount -> switch (mount.role()) {
                    case TOKEN -> !options.tokenSecret();
                    case ATTRIBUTES -> options.attributes() == AttributesDelivery.FILE;
                    default -> true;
                })
                .toList();
    }

    ComposeProject map() {
        Optional<Mount> secret = plan.mounts().stream()
                .filter(mount -> mount.role() == Mount.Role.TOKEN && options.tokenSecret())
                .findFirst();
        Optional<AttributesFile> config =
                plan.attributes().filter(file -> options.attributes() == AttributesDelivery.INLINE);
        return new ComposeProject(
                options.project(),
                options.service(),
                service(secret, config),
                secret.map(mount -> Map.of(SECRET, mount.source())).orElse(Map.of()),
                config.map(file -> Map.of(configName(file), file.content())).orElse(Map.of()));
    }

    private ComposeService service(Optional<Mount> secret, Optional<AttributesFile> config) {
        return new ComposeService(
                plan.name().orElse(CONTAINER_NAME),
                plan.image(),
                plan.pull(),
                options.restart(),
                plan.stopSeconds().orElse(StopSeconds.ENOUGH),
                plan.user(),
                plan.entrypoint(),
                plan.command(),
                plan.hostNetwork(),
                securityOptions(plan.isolation()),
                plan.devices(),
                plan.environment(),
                volumes(plan, options),
                secret.map(mount -> new ComposeService.Grant(SECRET, mount.target())).stream()
                        .toList(),
                config.map(file -> new ComposeService.Grant(configName(file), file.target())).stream()
                        .toList(),
                plan.limits(),
                plan.gpus());
    }

    private static List<SecurityOption> securityOptions(Isolation isolation) {
        List<SecurityOption> options = new ArrayList<>();
        options.add(new SecurityOption(
                Aspect.SECCOMP, "seccomp=" + isolation.seccompProfile().orElse("unconfined")));
        if (isolation.systemPathsUnmasked()) {
            options.add(new SecurityOption(Aspect.SYSTEM_PATHS, "systempaths=unconfined"));
        }
        if (isolation.noNewPrivileges()) {
            options.add(new SecurityOption(Aspect.NO_NEW_PRIVILEGES, "no-new-privileges"));
        }
        if (isolation.selinuxDisabled()) {
            options.add(new SecurityOption(Aspect.SELINUX, "label=disable"));
        }
        isolation
                .apparmor()
                .ifPresent(profile -> options.add(new SecurityOption(Aspect.APPARMOR, "apparmor=" + profile)));
        return options;
    }

    /**
     * Another name for another content: compose (2.26.1) makes a container anew when the service's own section changed,
     * and would leave the old content in it otherwise.
     */
    private static String configName(AttributesFile file) {
        CRC32 checksum = new CRC32();
        checksum.update(file.content().getBytes(StandardCharsets.UTF_8));
        return "attributes-" + HexFormat.of().toHexDigits(checksum.getValue(), 8);
    }
}
