package outside;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.diagnostic.InvalidSettingsException;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.testkit.SettingsArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OnePilotTest {
    @Provide
    Arbitrary<PilotSettings> settings() {
        return SettingsArbitraries.valid();
    }

    @Property(tries = 100)
    void theImageIsInTheLine(@ForAll("settings") PilotSettings settings) {
        try {
            assertThat(OnePilot.line(settings)).contains(settings.image());
        } catch (InvalidSettingsException e) {
            assertThat(e.diagnostics()).isNotEmpty();
        }
    }
}
