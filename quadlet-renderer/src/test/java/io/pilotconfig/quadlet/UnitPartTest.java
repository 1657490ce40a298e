package io.pilotconfig.quadlet;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.settings.PilotSettings;
import org.junit.jupiter.api.Test;

class UnitPartTest {
    private static final LaunchPlan PLAN = LaunchPlan.of(PilotSettings.builder()
            .site("CHTC")
            .resource("CHTC-EP1")
            .token("/etc/osg/ospool-ep.tkn")
            .build());

    @Test
    void eachHasAReasonOfItsOwn() {
        assertThat(UnitPart.values())
                .extracting(part -> part.reason(PLAN, "quadlet").why())
                .doesNotHaveDuplicates();
    }
}
