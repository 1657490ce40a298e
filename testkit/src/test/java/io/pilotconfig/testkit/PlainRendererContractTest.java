package io.pilotconfig.testkit;

import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** A renderer that does as it should passes. */
class PlainRendererContractTest extends RendererContract<PlainOptions> {
    @Override
    protected Renderer<PlainOptions> renderer() {
        return new PlainRenderer();
    }

    @Override
    protected Optional<Observed> read(Rendering rendering) {
        return Optional.of(PlainRenderer.read(rendering));
    }

    @Override
    protected Arbitrary<Map<String, ?>> options() {
        return Arbitraries.of(Map.of(), Map.of("loud", true));
    }

    @Override
    protected boolean isInstalled() {
        return false;
    }
}
