package io.pilotconfig.importers;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.launch.Variable;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.CvmfsNone;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.Selinux;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;

/**
 * What a target carries of settings: what it does not is as it would be if it were not written, and what holds anyway is
 * written.
 */
final class Carried {
    private static final String KUBERNETES = "kubernetes";
    private static final String PID_NAMESPACES = "SINGULARITY_DISABLE_PID_NAMESPACES";

    private Carried() {}

    static PilotSettings by(String target, PilotSettings settings) {
        boolean run = target.equals("docker") || target.equals("podman");
        boolean kubernetes = target.equals(KUBERNETES);
        PilotSettings.Builder carried = PilotSettings.builder()
                .site(settings.site())
                .resource(settings.resource())
                .token(kubernetes || hasTokenSecret(target, settings) ? "/etc/osg/ospool-ep.tkn" : settings.token())
                .squid(settings.squid())
                .workDir(kubernetes ? Optional.empty() : settings.workDir())
                .startExpression(LaunchPlan.of(settings).environment().stream()
                        .filter(variable -> variable.name().equals("GLIDEIN_Start_Extra"))
                        .map(Variable::value)
                        .findFirst())
                .project(settings.project())
                .cvmfs(settings.cvmfs().filter(cvmfs -> !(cvmfs instanceof CvmfsNone)))
                .image(settings.image())
                .addAllCommand(settings.command())
                .entrypoint(settings.entrypoint())
                .pull(settings.pull())
                .user(kubernetes ? inNumbers(settings.user()) : settings.user())
                .hostNetwork(settings.hostNetwork()
                        .orElse(!kubernetes && settings.cvmfs().orElse(null) instanceof CvmfsExec))
                .addAllMounts(settings.mounts())
                .selinux(
                        settings.selinux() == Selinux.RELABEL && !relabels(target, settings)
                                ? Selinux.NONE
                                : settings.selinux())
                .apparmor(settings.apparmor())
                .limits(kubernetes ? withoutNodeLimits(settings.limits()) : settings.limits())
                .lifetime(settings.lifetime())
                .gpu(settings.gpu())
                .putAllAttributes(settings.attributes())
                .putAllEnvironment(environment(settings, kubernetes));
        carried.name(run ? settings.name() : Optional.of(settings.name().orElse("ospool-pilot")));
        if (!run) {
            carried.stopSeconds(settings.stopSeconds().orElse(15));
        } else {
            carried.stopSeconds(settings.stopSeconds());
        }
        boolean mounted = run || target.equals("quadlet");
        if (mounted && !settings.attributes().isEmpty()) {
            carried.attributesFile(settings.attributesFile());
        }
        if (!kubernetes) {
            carried.security(settings.security());
        }
        return carried.build();
    }

    /** The image's user and group by their number, which is what the group is anyway. */
    private static String inNumbers(String user) {
        String numbers = user.replace("osg", "1000");
        return numbers.equals("1000:1000") ? "1000" : numbers;
    }

    /** Whether anything that is mounted shows that it is relabelled. */
    private static boolean relabels(String target, PilotSettings settings) {
        Optional<Mapping> options = Optional.ofNullable(settings.targets().get(target));
        boolean secret = options.flatMap(map -> map.get("tokenSecret"))
                .filter(value -> !value.equals(Scalar.of("false")))
                .isPresent();
        boolean inline = target.equals("compose")
                && options.flatMap(map -> map.get("attributes"))
                        .filter(Scalar.of("file")::equals)
                        .isEmpty();
        return !target.equals(KUBERNETES)
                && LaunchPlan.of(settings).mounts().stream()
                        .filter(mount -> !(secret && mount.role() == Mount.Role.TOKEN))
                        .filter(mount -> !(inline && mount.role() == Mount.Role.ATTRIBUTES))
                        .anyMatch(Mount::relabelled);
    }

    private static boolean hasTokenSecret(String target, PilotSettings settings) {
        return !target.equals("compose")
                && settings.targets().containsKey(target)
                && settings.targets().get(target).get("tokenSecret").isPresent();
    }

    private static Limits withoutNodeLimits(Limits limits) {
        Limits.Builder builder = Limits.builder();
        ifPresent(limits.cpus(), builder::cpus);
        ifPresent(limits.memoryMb(), builder::memoryMb);
        return builder.build();
    }

    private static void ifPresent(OptionalInt number, IntConsumer consumer) {
        number.ifPresent(consumer);
    }

    /**
     * What the settings set anyway, before all others, need not be written; nor what a manifest has behind all others where
     * {@code /proc} stays masked.
     */
    private static Map<String, String> environment(PilotSettings settings, boolean kubernetes) {
        Map<String, String> environment = new LinkedHashMap<>(settings.environment());
        if (kubernetes) {
            environment.remove(PID_NAMESPACES, "True");
        }
        boolean anyway = settings.gpu().isPresent()
                || settings.security().seccompProfile().isPresent();
        if (anyway
                && !environment.isEmpty()
                && environment.keySet().iterator().next().equals(PID_NAMESPACES)) {
            environment.remove(PID_NAMESPACES, "True");
        }
        return environment;
    }
}
