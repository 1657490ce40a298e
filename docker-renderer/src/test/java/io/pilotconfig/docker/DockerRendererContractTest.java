package io.pilotconfig.docker;

import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.RendererContract;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;

class DockerRendererContractTest extends RendererContract<RunOptions> {
    @Override
    protected boolean isExplained() {
        return true;
    }

    @Override
    protected Renderer<RunOptions> renderer() {
        return new DockerRenderer();
    }

    @Override
    protected Optional<Observed> read(Rendering rendering) {
        return Optional.of(RunObserver.docker(rendering));
    }

    @Override
    protected Arbitrary<Map<String, ?>> options() {
        return RunOptionsArbitraries.docker();
    }
}
