package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.CvmfsNone;
import io.pilotconfig.core.settings.Gpu;
import io.pilotconfig.core.settings.Lifetime;
import io.pilotconfig.core.settings.Limits;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.SecurityProfile;
import io.pilotconfig.testkit.Tree.Entry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SettingsArbitrariesTest {
    @Property(tries = 2000)
    void validSettingsHaveNoErrors(@ForAll("valid") PilotSettings settings) {
        CheckReport report = Outcome.CHECKER.check(settings);
        assertThat(report.hasErrors()).as("%s", report.diagnostics()).isFalse();
    }

    @Property(tries = 300)
    void settingsAtTheEdgesHaveNoErrors(@ForAll("boundary") PilotSettings settings) {
        CheckReport report = Outcome.CHECKER.check(settings);
        assertThat(report.hasErrors()).as("%s", report.diagnostics()).isFalse();
    }

    /** Else they would be no edges. */
    @ParameterizedTest
    @MethodSource
    void whatLiesBeyondAnEdgeIsAnError(UnaryOperator<PilotSettings.Builder> beyond) {
        PilotSettings.Builder builder =
                PilotSettings.builder().site("CHTC").resource("CHTC-EP1").token("/etc/osg/ospool-ep.tkn");
        assertThat(Outcome.CHECKER.check(beyond.apply(builder).build()).hasErrors())
                .isTrue();
    }

    static Stream<UnaryOperator<PilotSettings.Builder>> whatLiesBeyondAnEdgeIsAnError() {
        return Stream.of(
                b -> b.name("a".repeat(254)),
                b -> b.image("a".repeat(372) + ":" + "b".repeat(128)),
                b -> b.image("a:" + "b".repeat(129)),
                b -> b.user("a".repeat(33)),
                b -> b.user("9".repeat(10)),
                b -> b.apparmor("a".repeat(256)),
                b -> b.workDir("/" + "a".repeat(256)),
                b -> b.workDir("/aaaa".repeat(819) + "a"),
                b -> b.putEnvironment("MINE", "x".repeat(131_067)),
                b -> b.stopSeconds(86_401),
                b -> b.limits(Limits.builder().cpus(1_000_000_000).build()),
                b -> b.limits(Limits.builder().pids(0).build()),
                b -> b.lifetime(Lifetime.builder().retirementHours(10_000_000).build()),
                b -> b.gpu(Gpu.builder().count("10000").build()));
    }

    @Property
    void adversarialSettingsAreTakenOrRefused(@ForAll("adversarial") PilotSettings settings) {
        assertThat(Outcome.CHECKER.check(settings).settings()).contains(settings);
    }

    @Example
    void adversarialSettingsAreMostlyTaken() {
        assertThat(adversarial().list().ofSize(300).sample().stream()
                        .filter(settings -> !Outcome.CHECKER.check(settings).hasErrors()))
                .hasSizeBetween(100, 299);
    }

    @Property(tries = 2000)
    void checkerAndPlannerTakeAnything(@ForAll("anything") PilotSettings settings) {
        CheckReport report = Outcome.CHECKER.check(settings);
        assertThat(report.settings()).contains(settings);
        assertThat(LaunchPlan.of(settings)).isEqualTo(LaunchPlan.of(settings));
    }

    @Example
    void treeKnowsEveryKey() {
        Set<String> declared = Arrays.stream(PilotSettings.class.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertThat(SettingsTree.KEYS).doesNotHaveDuplicates().hasSameElementsAs(declared);
    }

    @Example
    void everyKeyIsGenerated() {
        Set<String> seen = samples().stream()
                .flatMap(settings -> SettingsTree.of(settings, false).entries().stream())
                .map(Entry::key)
                .collect(Collectors.toSet());
        assertThat(seen).containsAll(SettingsTree.KEYS);
    }

    @Example
    void everyKindIsGenerated() {
        List<Cvmfs> ways = samples().stream()
                .map(PilotSettings::cvmfs)
                .flatMap(Optional::stream)
                .toList();
        assertThat(ways).hasAtLeastOneElementOfType(CvmfsExec.class);
        assertThat(ways).hasAtLeastOneElementOfType(CvmfsBindMount.class);
        assertThat(ways).hasAtLeastOneElementOfType(CvmfsNone.class);
        assertThat(samples()).anyMatch(settings -> settings.security().profile() == SecurityProfile.MINIMUM);
    }

    @Example
    void anythingIsWrongMoreOftenThanNot() {
        assertThat(anything().list().ofSize(200).sample().stream()
                        .filter(settings -> Outcome.CHECKER.check(settings).hasErrors()))
                .hasSizeGreaterThan(100);
    }

    private List<PilotSettings> samples() {
        return valid().list().ofSize(300).sample();
    }

    @Provide
    Arbitrary<PilotSettings> valid() {
        return SettingsArbitraries.valid();
    }

    @Provide
    Arbitrary<PilotSettings> boundary() {
        return SettingsArbitraries.boundary();
    }

    @Provide
    Arbitrary<PilotSettings> adversarial() {
        return SettingsArbitraries.adversarial();
    }

    @Provide
    Arbitrary<PilotSettings> anything() {
        return SettingsArbitraries.anything();
    }
}
