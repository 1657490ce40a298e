package io.pilotconfig.compose;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.section.Choice;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Kind;
import io.pilotconfig.testkit.RendererContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

final class ComposeContractTest extends RendererContract<ComposeOptions> {
    @Override
    protected boolean isExplained() {
        return true;
    }

    @Override
    protected Renderer<ComposeOptions> renderer() {
        return new ComposeRenderer();
    }

    @Override
    protected Optional<Observed> read(Rendering rendering) {
        return Optional.of(ComposeReader.read(rendering));
    }

    /** The token's secret is read-only and keeps its label; attributes within the file are no mount. */
    @Override
    protected Observed expected(LaunchPlan plan, ComposeOptions options) {
        Observed.Builder more = Observed.builder();
        if (plan.name().isEmpty()) {
            more.with(Kind.NAME, "ospool-pilot");
        }
        if (plan.stopSeconds().isEmpty()) {
            more.with(Kind.STOP_SECONDS, "15");
        }
        Observed.Builder fewer = Observed.builder();
        for (Mount mount : plan.mounts()) {
            if (mount.role() == Mount.Role.TOKEN && options.tokenSecret()) {
                fewer.mount(mount);
                more.mount(mount.source(), mount.target(), true, false, false);
            } else if (mount.role() == Mount.Role.ATTRIBUTES && options.attributes() == AttributesDelivery.INLINE) {
                fewer.mount(mount);
            }
        }
        List<Observed.Fact> otherwise = fewer.build().facts();
        return Observed.of(plan).without(otherwise::contains).and(more.build());
    }

    @Override
    protected Arbitrary<Map<String, ?>> options() {
        Arbitrary<Optional<String>> projects =
                Arbitraries.of("ospool", "1", "a_b-c", "Upper").optional();
        Arbitrary<Optional<String>> services =
                Arbitraries.of("pilot", "no", "1", "x-y.z", "-x").optional();
        Arbitrary<Optional<Restart>> restarts = Arbitraries.of(Restart.class).optional();
        Arbitrary<Optional<Boolean>> secrets = Arbitraries.of(true, false).optional();
        Arbitrary<Optional<String>> attributes =
                Arbitraries.of("inline", "file").optional();
        return Combinators.combine(projects, services, restarts, secrets, attributes)
                .as(ComposeContractTest::written);
    }

    private static Map<String, ?> written(
            Optional<String> project,
            Optional<String> service,
            Optional<Restart> restart,
            Optional<Boolean> secret,
            Optional<String> attributes) {
        Map<String, Object> options = new TreeMap<>();
        project.ifPresent(name -> options.put("project", name));
        service.ifPresent(name -> options.put("service", name));
        restart.ifPresent(when -> options.put("restart", Choice.word(when)));
        secret.ifPresent(is -> options.put("tokenSecret", is));
        attributes.ifPresent(how -> options.put("attributes", how));
        return options;
    }
}
