package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The contract can fail: each broken renderer fails the test that its fault is about. */
class RendererContractTest {
    private static final String FILES = "filesAreWellFormed";
    private static final String ARRIVES = "everythingArrives";
    private static final String ADVERSARIAL = "adversarialValueArrivesOrIsRefused";
    private static final String SAME = "rendersTheSameBytesEverywhere";
    private static final String EXPLAINED = "everyLineIsExplained";
    private static final String REFUSED = "validSettingsAreRenderedOrRefusedByCode";

    private static final Map<Class<?>, List<String>> FAULTS = Map.ofEntries(
            Map.entry(BrokenRenderers.TrimsValues.class, List.of(ARRIVES, ADVERSARIAL)),
            Map.entry(BrokenRenderers.ForgetsBackslashes.class, List.of(ARRIVES, ADVERSARIAL)),
            Map.entry(BrokenRenderers.LosesMounts.class, List.of(ARRIVES)),
            Map.entry(BrokenRenderers.InventsVariable.class, List.of(ARRIVES, ADVERSARIAL)),
            Map.entry(BrokenRenderers.WritesInTheLocalLanguage.class, List.of(SAME)),
            Map.entry(BrokenRenderers.Counts.class, List.of(SAME)),
            Map.entry(BrokenRenderers.SharesABuffer.class, List.of("rendersAtTheSameTimeAsAlone")),
            Map.entry(BrokenRenderers.EndsWithoutNewline.class, List.of(FILES)),
            Map.entry(BrokenRenderers.EndsLinesAsOnWindows.class, List.of(FILES)),
            Map.entry(BrokenRenderers.NamesTwoFilesAlike.class, List.of(FILES)),
            Map.entry(BrokenRenderers.WritesTheMainFileLast.class, List.of(FILES)),
            Map.entry(BrokenRenderers.OpensTheToken.class, List.of("tokenIsNotOpened")),
            Map.entry(BrokenRenderers.ForgivesUnknownOptions.class, List.of("unknownOptionIsAnErrorWithASuggestion")),
            Map.entry(BrokenRenderers.TakesNullForAnOption.class, List.of("optionThatIsNullIsAsAbsent")),
            Map.entry(BrokenRenderers.ThrowsAtADash.class, List.of(ADVERSARIAL)),
            Map.entry(BrokenRenderers.ThrowsAtBrokenSettings.class, List.of("findingsNeverThrow")),
            Map.entry(BrokenRenderers.ReportsAnUnknownCode.class, List.of(REFUSED)),
            Map.entry(BrokenRenderers.ReportsACodeOfCore.class, List.of(REFUSED)),
            Map.entry(BrokenRenderers.ReportsNoSetting.class, List.of(REFUSED)),
            Map.entry(BrokenRenderers.ReportsAMountThatIsNotThere.class, List.of(REFUSED)),
            Map.entry(BrokenRenderers.RefusesEverything.class, List.of("minimalSettingsAreRendered")),
            Map.entry(BrokenRenderers.ExplainsAnotherText.class, List.of(EXPLAINED)),
            Map.entry(BrokenRenderers.ExplainsByWhatIsNoSetting.class, List.of(EXPLAINED)),
            Map.entry(BrokenRenderers.ForgetsToExplainALine.class, List.of(EXPLAINED)),
            Map.entry(BrokenRenderers.TakesACodeOfCore.class, List.of("codesOfItsOwnAreNotThoseOfCore")),
            Map.entry(BrokenRenderers.ShowsSomethingElse.class, List.of("exampleOfACodeShowsIt")),
            Map.entry(BrokenRenderers.HasAnIdWithABlank.class, List.of("idIsLowerCaseLettersDigitsAndDashes")),
            Map.entry(BrokenRenderers.HasALongSummary.class, List.of("summaryIsOneLine")),
            Map.entry(BrokenRenderers.KeepsAnOptionSecret.class, List.of("everyOptionIsDocumented")),
            Map.entry(BrokenRenderers.IsNotInstalled.class, List.of("itIsFoundByTheServiceLoader")));

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> brokenRendererFailsTheContract() {
        return FAULTS.entrySet().stream()
                .map(fault -> DynamicTest.dynamicTest(
                        fault.getKey().getSimpleName(),
                        () -> assertThat(failures(fault.getKey(), fault.getValue()))
                                .containsExactlyInAnyOrderElementsOf(fault.getValue())));
    }

    @Test
    void everyTestOfTheContractIsFailedBySome() {
        Set<String> failed = new TreeSet<>();
        FAULTS.values().forEach(failed::addAll);
        assertThat(failed)
                .containsExactlyInAnyOrderElementsOf(
                        tests().map(Method::getName).toList());
    }

    @Test
    void rightRendererPasses() {
        List<String> all = tests().map(Method::getName).toList();
        assertThat(failures(PlainRendererContractTest.class, all)).isEmpty();
    }

    private static Stream<Method> tests() {
        return Arrays.stream(RendererContract.class.getDeclaredMethods())
                .filter(method -> Stream.of(method.getAnnotations())
                        .map(annotation -> annotation.annotationType().getSimpleName())
                        .anyMatch(Set.of("Test", "TestFactory", "Property")::contains));
    }

    /** Those of the contract's tests that fail. */
    private Set<String> failures(Class<?> contract, List<String> tests) {
        List<MethodSelector> selected = tests().filter(method -> tests.contains(method.getName()))
                .map(method -> selectMethod(contract, method))
                .toList();
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selected)
                .configurationParameter("jqwik.tries.default", "100")
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter(
                        "jqwik.database", directory.resolve("jqwik").toString())
                .build();
        Failures failures = new Failures();
        LauncherFactory.create().execute(request, failures);
        assertThat(failures.count).as("tests that were run").isGreaterThanOrEqualTo(tests.size());
        return failures.names;
    }

    private static final class Failures implements TestExecutionListener {
        private static final Pattern TEST = Pattern.compile("\\[(?:method|test-factory|property):([A-Za-z]+)");

        private final Set<String> names = new TreeSet<>();
        private int count;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            count += test.isTest() ? 1 : 0;
            if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
                Matcher name = TEST.matcher(test.getUniqueId());
                names.add(name.find() ? name.group(1) : test.getUniqueId());
            }
        }
    }
}
