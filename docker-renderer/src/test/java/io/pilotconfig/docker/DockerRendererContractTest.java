package io.pilotconfig.docker;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.RendererContract;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;

class DockerRendererContractTest extends RendererContract<RunOptions> {
    @Override
    protected Renderer<RunOptions> renderer() {
        return new DockerRenderer();
    }

    @Override
    protected Set<Code> codes() {
        return Set.of(
                RunCodes.REMOVE_WITH_RESTART,
                RunCodes.RESTART_ON_FAILURE,
                RunCodes.INTERACTIVE_TERMINAL,
                RunCodes.BIND_SOURCE_EXISTS,
                RunCodes.BIND_MOUNT_COLON,
                RunCodes.CONTAINER_NAME_SHORT,
                RunCodes.TOKEN_SECRET_UNSUPPORTED,
                RunCodes.STOP_SECONDS_USELESS,
                RunCodes.STOP_SECONDS_LOW);
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
