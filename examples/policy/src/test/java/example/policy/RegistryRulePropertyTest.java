package example.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.check.CheckReport;
import io.pilotconfig.core.check.SettingsChecker;
import io.pilotconfig.core.launch.Launch;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.testkit.SettingsArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of our policy for all settings, not only for those that somebody thought of. */
class RegistryRulePropertyTest {
    private final SettingsChecker checker = new SettingsChecker(List.of(new RegistryRule()));

    @Property
    void noPilotIsPlannedWithAnImageFromElsewhere(@ForAll("settings") PilotSettings settings) {
        CheckReport report = checker.check(settings);
        if (!report.hasErrors()) {
            assertThat(Launch.of(report.orThrow()).plan().image()).startsWith("registry.example.edu/");
        }
    }

    @Property
    void nothingElseIsRefused(@ForAll("settings") PilotSettings settings) {
        assertThat(checker.check(settings).hasErrors())
                .isEqualTo(!settings.image().startsWith("registry.example.edu/"));
    }

    /** A rule gets settings that may break other rules, too. */
    @Property
    void theRuleTakesAnything(@ForAll("anything") PilotSettings settings) {
        assertThat(checker.check(settings).diagnostics())
                .noneMatch(found -> found.code().id().equals("rule-failed"));
    }

    @Provide
    Arbitrary<PilotSettings> settings() {
        Arbitrary<String> images = Arbitraries.of(
                "registry.example.edu/osg-htc/ospool-ep:25-release",
                "registry.example.edu.evil.example/osg-htc/ospool-ep:25-release",
                "hub.osg-htc.org/osg-htc/ospool-ep:25-release");
        return SettingsArbitraries.validWith("image", images);
    }

    @Provide
    Arbitrary<PilotSettings> anything() {
        return SettingsArbitraries.anything();
    }
}
