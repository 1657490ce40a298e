package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Scalar;
import io.pilotconfig.core.section.Span;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What holds for the options of every renderer. */
final class ContractOptions {
    private ContractOptions() {}

    /** The least that a settings file has, with options of the target. */
    static PilotSettings minimal(Renderer<?> renderer, Map<String, ?> options) {
        return PilotSettings.builder()
                .site("CHTC")
                .resource("CHTC-EP1")
                .token("/etc/osg/ospool-ep.tkn")
                .putTarget(renderer.id(), Mapping.of(options))
                .build();
    }

    /** Options of any kind under the keys of the renderer and some others. */
    static Arbitrary<Mapping> junk(Renderer<?> renderer) {
        Arbitrary<String> keys = renderer.options().names().isEmpty()
                ? AdversarialValues.mixtures()
                : Arbitraries.oneOf(Arbitraries.of(renderer.options().names()), AdversarialValues.mixtures());
        Arbitrary<Object> values = Arbitraries.oneOf(
                AdversarialValues.mixtures().map(text -> (Object) text),
                Arbitraries.of(true, 0, -1, 1L << 40, List.of(), List.of("a", List.of()), Map.of("a", Map.of("b", 1))));
        return Arbitraries.maps(keys, values).ofMaxSize(4).map(Mapping::of).withoutEdgeCases();
    }

    static void checkUnknown(Renderer<?> renderer) {
        checkUnknown(renderer, "zzzzzzzzzz", "");
        for (String name : renderer.options().names()) {
            String slip = name + "x";
            if (!renderer.options().names().contains(slip)) {
                checkUnknown(renderer, slip, "did you mean");
            }
        }
    }

    private static void checkUnknown(Renderer<?> renderer, String key, String hint) {
        LaunchPlan plan = LaunchPlan.of(minimal(renderer, Map.of(key, "x")));
        SettingPath path = SettingPath.of("targets", renderer.id(), key);
        List<Diagnostic> found = renderer.findings(plan).stream()
                .filter(finding -> finding.path().equals(path))
                .toList();
        assertThat(found).as("findings at the unknown option `%s`", path).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(Codes.UNKNOWN_KEY);
        assertThat(found.get(0).hint()).contains(hint);
        assertThat(Outcome.of(renderer, minimal(renderer, Map.of(key, "x")))).isInstanceOf(Outcome.Refused.class);
    }

    static void checkNull(Renderer<?> renderer) {
        String absent = describe(Outcome.of(renderer, minimal(renderer, Map.of())));
        for (String name : renderer.options().names()) {
            Map<String, Object> options = new LinkedHashMap<>();
            options.put(name, new Scalar("null", true, Span.NONE));
            assertThat(describe(Outcome.of(renderer, minimal(renderer, options))))
                    .as("with `%s: null`", name)
                    .isEqualTo(absent);
        }
    }

    private static String describe(Outcome outcome) {
        return outcome instanceof Outcome.Rendered rendered
                ? rendered.rendering().toString()
                : outcome.toString();
    }
}
