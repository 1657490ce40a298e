package io.pilotconfig.docker;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.RendererContract;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

class PodmanRendererContractTest extends RendererContract<RunOptions> {
    private static final String TOKEN = "/etc/condor/tokens-orig.d/flock.opensciencegrid.org";

    @Override
    protected boolean isExplained() {
        return true;
    }

    @Override
    protected Renderer<RunOptions> renderer() {
        return new PodmanRenderer();
    }

    @Override
    protected Optional<Observed> read(Rendering rendering) {
        return Optional.of(RunObserver.podman(rendering));
    }

    /** A secret stands in for the token's mount, readable for the pilot's user alone. */
    @Override
    protected Observed expected(LaunchPlan plan, RunOptions options) {
        Observed planned = Observed.of(plan);
        if (options.tokenSecret().isEmpty()) {
            return planned;
        }
        Observed.Builder mount = Observed.builder();
        plan.mounts().stream().filter(m -> m.role() == Mount.Role.TOKEN).forEach(mount::mount);
        String owner = plan.user().split(":", 2)[0];
        String uid = owner.matches("[0-9]+") ? owner : "1000";
        String source = "secret " + options.tokenSecret().get() + " of " + uid;
        return planned.without(mount.build().facts()::contains)
                .and(Observed.builder()
                        .mount(source, TOKEN, false, false, false)
                        .build());
    }

    @Override
    protected Arbitrary<Map<String, ?>> options() {
        return RunOptionsArbitraries.podman();
    }
}
