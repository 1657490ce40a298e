package example.nomad;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Pull;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.testkit.Observed;
import io.pilotconfig.testkit.Observed.Fact;
import io.pilotconfig.testkit.Observed.Kind;
import io.pilotconfig.testkit.RendererContract;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

final class NomadContractTest extends RendererContract<NomadOptions> {
    private static final String NO_PID_NAMESPACES = "SINGULARITY_DISABLE_PID_NAMESPACES";

    @Override
    protected Renderer<NomadOptions> renderer() {
        return new NomadRenderer();
    }

    @Override
    protected Optional<Observed> read(Rendering rendering) {
        return Optional.of(NomadReader.read(rendering));
    }

    /** System paths stay masked, with a variable instead; a job always has a name, a memory limit and a stop time. */
    @Override
    protected Observed expected(LaunchPlan plan, NomadOptions options) {
        Observed.Builder more = Observed.builder();
        if (plan.name().isEmpty()) {
            more.with(Kind.NAME, "ospool-pilot");
        }
        if (plan.limits().memoryMib().isEmpty()) {
            more.with(Kind.MEMORY_MIB, String.valueOf(options.memoryMb().orElse(4096)));
        }
        if (plan.stopSeconds().isEmpty()) {
            more.with(Kind.STOP_SECONDS, "15");
        }
        if (plan.pull().equals(Optional.of(Pull.NEVER))) {
            more.with(Kind.PULL, "missing");
        }
        if (plan.isolation().systemPathsUnmasked()
                && plan.environment().stream().noneMatch(v -> v.name().equals(NO_PID_NAMESPACES))) {
            more.variable(NO_PID_NAMESPACES, "True");
        }
        return Observed.of(plan).without(NomadContractTest::isOtherwise).and(more.build());
    }

    private static boolean isOtherwise(Fact fact) {
        return fact.kind() == Kind.SYSTEM_PATHS_UNMASKED
                || (fact.kind() == Kind.PULL && fact.value().equals("never"));
    }

    @Override
    protected Arbitrary<Map<String, ?>> options() {
        return Arbitraries.of(
                Map.of(),
                Map.of("count", 3, "namespace", "osg"),
                Map.of("datacenters", List.of("dc1", "dc2"), "memoryMb", 2000),
                Map.of("count", 0),
                Map.of("datacenters", List.of()));
    }
}
