package io.pilotconfig.docker;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.settings.PilotSettings;
import org.junit.jupiter.api.Test;

class RunPartTest {
    private static final LaunchPlan PLAN = LaunchPlan.of(PilotSettings.builder()
            .site("CHTC")
            .resource("CHTC-EP1")
            .token("/etc/osg/ospool-ep.tkn")
            .build());

    @Test
    void eachHasAReasonOfItsOwn() {
        assertThat(RunPart.values())
                .extracting(part -> part.reason(PLAN, "docker").why())
                .doesNotHaveDuplicates();
    }
}
