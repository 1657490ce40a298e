package io.pilotconfig.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.pilotconfig.core.Checks;
import io.pilotconfig.core.settings.HostMount;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is looked up among the other settings is found soon, however many these are. The time is generous on purpose. */
@Timeout(60)
class ManySettingsTest {
    @Test
    void eachAttributeIsCheckedBesideTensOfThousands() {
        PilotSettings.Builder settings = Checks.quiet();
        IntStream.range(0, 80_000).forEach(i -> settings.putAttribute("Rack" + i, "Rack" + (i + 1)));

        assertThat(Checks.codes(Checks.report(settings.build()).diagnostics()))
                .containsExactly("attribute-undefined attributes.Rack79999");
    }

    @Test
    void eachDirectoryForJobsIsLookedForAmongTensOfThousandsOfMounts() {
        PilotSettings.Builder settings = Checks.quiet();
        IntStream.range(0, 100_000)
                .mapToObj(i -> HostMount.builder().source("/data").target("/d" + i))
                .forEach(mount -> settings.addMount(mount.build()));
        String directories = IntStream.range(0, 10_000)
                .mapToObj(i -> "/d" + (i + 95_000) + "/x")
                .collect(Collectors.joining(","));
        settings.putEnvironment("SINGULARITY_BIND_EXTRA", directories);

        assertThat(Checks.report(settings.build()).diagnostics())
                .hasSize(5_000)
                .allMatch(problem -> problem.code().id().equals("singularity-bind-missing"));
    }
}
