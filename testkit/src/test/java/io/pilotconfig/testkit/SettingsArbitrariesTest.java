package io.pilotconfig.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.settings.Cvmfs;
import io.pilotconfig.core.settings.CvmfsBindMount;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.CvmfsNone;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.SecurityProfile;
import io.pilotconfig.testkit.Tree.Entry;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SettingsArbitrariesTest {
    @Property(tries = 2000)
    void validSettingsHaveNoErrors(@ForAll("valid") PilotSettings settings) {
        CheckReport report = Outcome.CHECKER.check(settings);
        assertThat(report.hasErrors()).as("%s", report.diagnostics()).isFalse();
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
    Arbitrary<PilotSettings> anything() {
        return SettingsArbitraries.anything();
    }
}
