package io.pilotconfig.quadlet;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import io.pilotconfig.testkit.RendererContract;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What every renderer has to pass; what arrives is read back as podman 5.4 and systemd 257 read it. */
final class QuadletRendererContractTest extends RendererContract<QuadletOptions> {
    @Override
    protected boolean isExplained() {
        return true;
    }

    @Override
    protected Renderer<QuadletOptions> renderer() {
        return new QuadletRenderer();
    }

    @Override
    protected Optional<Observed> read(Rendering rendering) {
        return Optional.of(ReadBack.of(rendering, PodmanVersion.DEFAULT));
    }

    /** A unit has a name and a stop time in any case. */
    @Override
    protected Observed expected(LaunchPlan plan, QuadletOptions options) {
        Observed.Builder more = Observed.builder();
        if (plan.name().isEmpty()) {
            more.with(Kind.NAME, "ospool-pilot");
        }
        if (plan.stopSeconds().isEmpty()) {
            more.with(Kind.STOP_SECONDS, "15");
        }
        Observed expected = Observed.of(plan).and(more.build());
        if (options.tokenSecret().isEmpty()) {
            return expected;
        }
        Mount token = plan.mounts().stream()
                .filter(mount -> mount.role() == Mount.Role.TOKEN)
                .findFirst()
                .orElseThrow();
        String uid = plan.user().matches("[0-9]+(?::.*)?") ? plan.user().split(":", -1)[0] : "1000";
        String secret = "secret " + options.tokenSecret().get() + ",target=" + token.target() + ",uid=" + uid;
        return expected.without(fact -> fact.kind() == Kind.MOUNT && fact.name().equals(token.target()))
                .and(Observed.builder()
                        .with(Kind.MOUNT, token.target(), secret + ",mode=0400")
                        .build());
    }

    @Override
    protected Arbitrary<Map<String, ?>> options() {
        return Combinators.combine(
                        flags("rootless"),
                        flags("install"),
                        flags("autoUpdate"),
                        choices("restart", "no", "always", "on-success", "on-failure", "on-abnormal"),
                        choices("tokenSecret", "ospool-token"))
                .as((first, second, third, fourth, fifth) -> {
                    Map<String, Object> all = new java.util.LinkedHashMap<>();
                    java.util.stream.Stream.of(first, second, third, fourth, fifth)
                            .forEach(all::putAll);
                    return all;
                });
    }

    private static Arbitrary<Map<String, Object>> flags(String name) {
        return Arbitraries.of(Map.of(), Map.of(name, true), Map.of(name, false));
    }

    private static Arbitrary<Map<String, Object>> choices(String name, String... words) {
        return Arbitraries.oneOf(
                Arbitraries.just(Map.of()), Arbitraries.of(words).map(word -> Map.of(name, word)));
    }
}
