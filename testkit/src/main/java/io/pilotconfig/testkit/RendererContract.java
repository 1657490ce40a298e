package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;

import io.pilotconfig.core.explain.Explanations;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.Renderer;
import io.pilotconfig.core.render.Renderers;
import io.pilotconfig.core.render.Rendering;
import io.pilotconfig.core.section.Mapping;
import io.pilotconfig.core.section.Section;
import io.pilotconfig.core.settings.PilotSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What every renderer has to pass. A renderer's test extends it and says how to read back what was rendered:
 *
 * <pre>{@code
 * final class MyRendererContractTest extends RendererContract<MyOptions> {
 *     @Override
 *     protected Renderer<MyOptions> renderer() {
 *         return new MyRenderer();
 *     }
 *
 *     @Override
 *     protected Optional<Observed> read(Rendering rendering) {
 *         return Optional.of(MyTargetModel.read(rendering.main().text()));
 *     }
 * }
 * }</pre>
 *
 * <p>How many settings each property tries is set by jqwik's {@code jqwik.tries.default}. Tests change the default
 * locale and time zone for a moment, so they must not run at the same time as others in one process.
 *
 * @param <O> the options of the target
 */
public abstract class RendererContract<O> {
    /** The renderer; a new one or always the same. */
    protected abstract Renderer<O> renderer();

    /**
     * What a runtime would start from the files, as its own documentation says, not as the renderer means it. Empty: what
     * arrives is not tested.
     */
    protected Optional<Observed> read(Rendering rendering) {
        return Optional.empty();
    }

    /** What a runtime has to start; for a target that does something otherwise by design, with options that change it. */
    protected Observed expected(LaunchPlan plan, O options) {
        return Observed.of(plan);
    }

    /** Options to try, as they would be written under {@code targets.<id>}; valid ones for the most part. */
    protected Arbitrary<Map<String, ?>> options() {
        return Arbitraries.just(Map.of());
    }

    /** Whether the renderer is found by the {@link java.util.ServiceLoader}, as one in a jar has to be. */
    protected boolean isInstalled() {
        return true;
    }

    /** Whether the renderer tells what each line of its main file comes from. */
    protected boolean isExplained() {
        return false;
    }

    /** Settings with options of the target. */
    @Provide
    Arbitrary<PilotSettings> validSettings() {
        return SettingsArbitraries.valid(
                options().map(options -> Map.of(renderer().id(), Mapping.of(options))));
    }

    /** Settings with anything in them. */
    @Provide
    Arbitrary<PilotSettings> anySettings() {
        return SettingsArbitraries.anything(ContractOptions.junk(renderer())
                .map(options -> Map.of(renderer().id(), options)));
    }

    @Test
    void idIsLowerCaseLettersDigitsAndDashes() {
        assertThat(renderer().id()).matches("[a-z][a-z0-9-]*");
        assertThat(Renderers.of(List.of(renderer())).ids())
                .containsExactly(renderer().id());
    }

    @Test
    void summaryIsOneLine() {
        assertThat(renderer().summary()).isNotBlank().doesNotContain("\n", "\r");
    }

    @Test
    void everyOptionIsDocumented() {
        for (Section.Key key : renderer().options().keys()) {
            assertThat(key.name()).as("the name of an option").matches("[a-z][A-Za-z0-9]*");
            assertThat(key.description()).as("what %s means", key.name()).isNotBlank();
            assertThat(key.expects()).as("what %s may be", key.name()).isNotBlank();
        }
    }

    @Test
    void itIsFoundByTheServiceLoader() {
        if (isInstalled()) {
            assertThat(Renderers.installed().find(renderer().id()))
                    .as("the renderer among the installed: its jar needs `provides` and META-INF/services")
                    .hasValueSatisfying(found -> assertThat(found).hasSameClassAs(renderer()));
        }
    }

    @Test
    void codesOfItsOwnAreNotThoseOfCore() {
        assertThat(renderer().explanations().stream()
                        .map(explanation -> explanation.code().id()))
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(Explanations.ofCore().ids());
    }

    /** A test per code: the wrong example is reported by it, the right one is not. */
    @TestFactory
    Stream<DynamicTest> exampleOfACodeShowsIt() {
        return renderer().explanations().stream()
                .map(explanation -> DynamicTest.dynamicTest(
                        explanation.code().id(), () -> ExplanationChecks.check(renderer(), explanation)));
    }

    @Test
    void minimalSettingsAreRendered() {
        Outcome outcome = Outcome.of(renderer(), ContractOptions.minimal(renderer(), Map.of()));
        assertThat(outcome).isInstanceOf(Outcome.Rendered.class);
    }

    @Test
    void unknownOptionIsAnErrorWithASuggestion() {
        ContractOptions.checkUnknown(renderer());
    }

    @Test
    void optionThatIsNullIsAsAbsent() {
        ContractOptions.checkNull(renderer());
    }

    @Test
    void tokenIsNotOpened(@TempDir Path directory) {
        RenderingChecks.checkToken(renderer(), directory);
    }

    @Test
    void rendersAtTheSameTimeAsAlone() {
        List<PilotSettings> settings = validSettings().list().ofSize(40).sample();
        RenderingChecks.checkParallel(renderer(), settings);
    }

    @Property
    void validSettingsAreRenderedOrRefusedByCode(@ForAll("validSettings") PilotSettings settings) {
        FindingChecks findings = new FindingChecks(renderer());
        Outcome outcome = Outcome.of(renderer(), settings);
        if (outcome instanceof Outcome.Refused refused) {
            findings.checkRefusal(refused.diagnostics(), settings);
        } else if (outcome instanceof Outcome.Rendered rendered) {
            findings.check(rendered.rendering().notes(), settings);
            findings.check(renderer().findings(rendered.plan()), settings);
        } else {
            throw new AssertionError("The test kit made settings that core refuses: " + outcome);
        }
    }

    @Property
    void filesAreWellFormed(@ForAll("validSettings") PilotSettings settings) {
        if (Outcome.of(renderer(), settings) instanceof Outcome.Rendered rendered) {
            RenderingChecks.checkFiles(rendered);
        }
    }

    @Property
    void everyLineIsExplained(@ForAll("validSettings") PilotSettings settings) {
        if (Outcome.of(renderer(), settings) instanceof Outcome.Rendered rendered) {
            new PassageChecks(renderer(), isExplained()).check(rendered, settings);
        }
    }

    @Property
    void everythingArrives(@ForAll("validSettings") PilotSettings settings) {
        checkArrival(Outcome.of(renderer(), settings));
    }

    @Property
    void rendersTheSameBytesEverywhere(@ForAll("validSettings") PilotSettings settings) {
        RenderingChecks.checkSame(renderer(), settings);
    }

    @Property
    void findingsNeverThrow(@ForAll("anySettings") PilotSettings settings) {
        assertDoesNotThrow(() -> renderer().findings(LaunchPlan.of(settings)));
    }

    /** A test per value of the catalogue, wherever it can stand. */
    @TestFactory
    Stream<DynamicTest> adversarialValueArrivesOrIsRefused() {
        return AdversarialValues.all().stream()
                .map(value -> DynamicTest.dynamicTest(value.name(), () -> checkAdversarial(value)));
    }

    private void checkAdversarial(AdversarialValue value) {
        FindingChecks findings = new FindingChecks(renderer());
        AdversarialPlaces.settings(value.text(), builder -> {}).forEach((place, settings) -> {
            Outcome outcome = Outcome.of(renderer(), settings);
            if (outcome instanceof Outcome.Refused refused) {
                findings.checkRefusal(refused.diagnostics(), settings);
            } else if (outcome instanceof Outcome.Rendered rendered) {
                RenderingChecks.checkFiles(rendered);
                checkArrival(rendered);
            } else {
                assertThat(place).as("a place where core refuses a value").isNotEqualTo(AdversarialPlaces.ENVIRONMENT);
            }
        });
    }

    private void checkArrival(Outcome outcome) {
        if (outcome instanceof Outcome.Rendered rendered) {
            LaunchPlan plan = rendered.plan();
            Mapping written = plan.targets().getOrDefault(renderer().id(), Mapping.EMPTY);
            Observed expected = expected(plan, renderer().options().bindChecked(written));
            read(rendered.rendering())
                    .ifPresent(observed -> assertThat(observed.differenceFrom(expected))
                            .as(
                                    "what a runtime would not start as planned, from\n%s",
                                    rendered.rendering().main().text())
                            .isEmpty());
        }
    }
}
