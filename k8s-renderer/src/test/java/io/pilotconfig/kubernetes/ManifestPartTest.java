package io.pilotconfig.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.settings.PilotSettings;
import org.junit.jupiter.api.Test;

class ManifestPartTest {
    private static final LaunchPlan PLAN = LaunchPlan.of(PilotSettings.builder()
            .site("CHTC")
            .resource("CHTC-EP1")
            .token("/etc/osg/ospool-ep.tkn")
            .build());

    @Test
    void eachHasAReasonOfItsOwn() {
        assertThat(ManifestPart.values())
                .extracting(part -> part.reason(PLAN, "kubernetes").why())
                .doesNotHaveDuplicates();
    }
}
