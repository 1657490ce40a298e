package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The images of jobs that name none are words {@code N%__image} (the {@code Dockerfile}'s default
 * {@code 10%__htc/rocky:8 90%__htc/rocky:9}).
 *
 * <p>Warning {@code container-distribution}; source: the pilot's scripts (osg-flock ed35cb1). Wrong:
 * {@code htc/rocky:9}. Right: {@code 100%__htc/rocky:9}.
 */
final class ContainerDistributionRule implements CheckRule {
    private static final Pattern WORDS = Pattern.compile(" *+(?:[0-9]{1,3}%__[^ ]++ *+)*+");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        for (String name : List.of(FurtherVariables.DISTRIBUTION, FurtherVariables.GPU_DISTRIBUTION)) {
            if (!WORDS.matcher(settings.environment().getOrDefault(name, "")).matches()) {
                SettingPath path = SettingPath.of("environment", name);
                problems.add(
                        Codes.CONTAINER_DISTRIBUTION,
                        path,
                        "`" + path + "` is no list of shares and images.",
                        "write words such as `100%__htc/rocky:9`, joined by blanks.");
            }
        }
    }
}
