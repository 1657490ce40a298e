package io.pilotconfig.kubernetes;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import io.pilotconfig.testkit.RendererContract;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

final class KubernetesContractTest extends RendererContract<KubernetesOptions> {
    /** What a manifest has in a way of its own, and what it cannot have. */
    private static final Set<Kind> OTHERWISE = EnumSet.of(
            Kind.NAME,
            Kind.USER,
            Kind.MOUNT,
            Kind.SECCOMP,
            Kind.SYSTEM_PATHS_UNMASKED,
            Kind.NO_NEW_PRIVILEGES,
            Kind.HOST_NETWORK,
            Kind.PIDS,
            Kind.OPEN_FILES,
            Kind.STOP_SECONDS);

    private static final String NO_PID_NAMESPACES = "SINGULARITY_DISABLE_PID_NAMESPACES";

    /** Options to try, most of them right. A key stands several times, so that it comes often. */
    private static final List<Map.Entry<String, Object>> OPTIONS = List.of(
            Map.entry("namespace", "osg"),
            Map.entry("workload", "daemonset"),
            Map.entry("workload", "job"),
            Map.entry("workload", "cronjob"),
            Map.entry("schedule", "0 */6 * * mon-fri"),
            Map.entry("replicas", 3),
            Map.entry("version", "1.29"),
            Map.entry("version", "1.32"),
            Map.entry("version", "1.36.1"),
            Map.entry("tokenSecret", "another-token"),
            Map.entry("tokenKey", "ospool-ep.tkn"),
            Map.entry("secretCommand", false),
            Map.entry("fuse", "privileged"),
            Map.entry("fuseResource", "github.com/fuse"),
            Map.entry("userNamespace", false),
            Map.entry("userNamespace", true),
            Map.entry("scratch", "host-path"),
            Map.entry("scratch", "claim"),
            Map.entry("scratchSize", "1.5Ti"),
            Map.entry("storageClass", "fast"),
            Map.entry("ephemeralStorage", "50G"),
            Map.entry("cvmfsClaim", "cvmfs"),
            Map.entry("seccompProfile", "profiles/apptainer.json"),
            Map.entry("seccompProfile", "apptainer.json"),
            Map.entry("priorityClass", "opportunistic"),
            Map.entry("runtimeClass", "nvidia"),
            Map.entry("tolerations", List.of(Map.of("key", "nautilus.io/noceph", "operator", "Exists"))),
            Map.entry("nodeSelector", Map.of("kubernetes.io/arch", "amd64")),
            Map.entry("imagePullSecrets", List.of("registry", "another")),
            Map.entry("serviceAccount", "pilot"),
            Map.entry("labels", Map.of("team", "osg", "example.org/tier", "1")),
            Map.entry("annotations", Map.of("example.org/contact", "a: b $(X) \n \u0085 é")),
            Map.entry("drain", true),
            Map.entry("namespace", "Not A Label"));

    @Override
    protected boolean isExplained() {
        return true;
    }

    @Override
    protected Renderer<KubernetesOptions> renderer() {
        return new KubernetesRenderer();
    }

    @Override
    protected Arbitrary<Map<String, ?>> options() {
        return Arbitraries.of(OPTIONS).list().ofMaxSize(7).map(entries -> {
            Map<String, Object> options = new LinkedHashMap<>();
            entries.forEach(entry -> options.put(entry.getKey(), entry.getValue()));
            return options;
        });
    }

    @Override
    protected Optional<Observed> read(Rendering rendering) {
        return Optional.of(PodObserver.read(rendering));
    }

    @Override
    protected Observed expected(LaunchPlan plan, KubernetesOptions options) {
        boolean hostNetwork = plan.hostNetworkWritten().orElse(false);
        boolean privileged = !plan.devices().isEmpty() && options.fuse() == FuseAccess.PRIVILEGED;
        boolean wanted = plan.isolation().systemPathsUnmasked();
        boolean unmasked = wanted
                && (privileged
                        || (!hostNetwork
                                && !List.of("1.29", "1.32").contains(options.version())
                                && options.userNamespace().orElse(true)));
        Observed.Builder more = Observed.builder()
                .with(Kind.NAME, plan.name().orElse("ospool-pilot"))
                .with(Kind.USER, user(plan.user()))
                .with(
                        Kind.SECCOMP,
                        plan.isolation().seccompProfile().isPresent()
                                ? options.seccompProfile().orElseThrow()
                                : "unconfined")
                .flag(Kind.SYSTEM_PATHS_UNMASKED, unmasked || privileged)
                .flag(Kind.NO_NEW_PRIVILEGES, !privileged)
                .flag(Kind.HOST_NETWORK, hostNetwork)
                .with(Kind.STOP_SECONDS, String.valueOf(plan.stopSeconds().orElse(15)));
        if (wanted
                && !unmasked
                && plan.environment().stream().noneMatch(v -> v.name().equals(NO_PID_NAMESPACES))) {
            more.variable(NO_PID_NAMESPACES, "True");
        }
        addMounts(plan, options, more);
        return Observed.of(plan)
                .without(fact -> OTHERWISE.contains(fact.kind()))
                .and(more.build());
    }

    private static void addMounts(LaunchPlan plan, KubernetesOptions options, Observed.Builder more) {
        boolean scratch = false;
        for (Mount mount : plan.mounts()) {
            scratch |= mount.target().equals("/pilot");
            switch (mount.role()) {
                case TOKEN ->
                    more.mount(options.tokenSecret() + "/" + options.tokenKey(), mount.target(), true, false, false);
                case SCRATCH -> more.mount(scratch(mount.source(), options), mount.target(), false, false, false);
                case ATTRIBUTES -> {
                    // a ConfigMap, whose content is a fact of its own
                }
                case CVMFS ->
                    more.mount(
                            options.cvmfsClaim().map(claim -> "claim " + claim).orElse(mount.source()),
                            mount.target(),
                            false,
                            true,
                            false);
                default -> more.mount(mount.source(), mount.target(), mount.readOnly(), mount.shared(), false);
            }
        }
        if (!scratch) {
            more.mount(scratch("", options), "/pilot", false, false, false);
        }
    }

    private static String scratch(String workDir, KubernetesOptions options) {
        String size = options.scratchSize().orElse("20Gi");
        return switch (options.scratch()) {
            case EMPTY_DIR -> "empty " + size;
            case HOST_PATH -> workDir;
            case CLAIM -> "new " + size + " " + options.storageClass().orElse(null);
        };
    }

    private static String user(String user) {
        String numbers = user.replaceAll("\\bosg\\b", "1000");
        boolean known = !numbers.contains(":") && Integer.parseInt(numbers) == 1000;
        String[] parts = (known ? "1000:1000" : numbers).split(":");
        String first = String.valueOf(Integer.parseInt(parts[0]));
        return parts.length == 1 ? first : first + ":" + Integer.parseInt(parts[1]);
    }
}
