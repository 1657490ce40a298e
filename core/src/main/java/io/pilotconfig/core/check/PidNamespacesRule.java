package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.SecurityProfile;
import java.util.regex.Pattern;

/**
 * With masked system paths or NVIDIA's runtime, containers in the pilot have no PID namespaces of their own.
 *
 * <p>Error {@code pid-namespaces}; source: OSG's document "Open Science Pool Containers", "Minimum Privileges". Wrong:
 * {@code gpu} with {@code SINGULARITY_DISABLE_PID_NAMESPACES: 'false'}. Right: without the variable.
 */
final class PidNamespacesRule implements CheckRule {
    private static final Pattern TRUE = Pattern.compile("(?i)y|yes|t|true|on|1");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        boolean minimum = settings.security().profile() == SecurityProfile.MINIMUM;
        String variable = settings.environment().getOrDefault(Variables.NO_PID_NAMESPACES, "true");
        if ((minimum || settings.gpu().isPresent()) && !TRUE.matcher(variable).matches()) {
            problems.add(
                    Codes.PID_NAMESPACES,
                    SettingPath.of("environment", Variables.NO_PID_NAMESPACES),
                    "PID namespaces of inner containers do not work with "
                            + (minimum ? "`security.profile: minimum`." : "`gpu`."),
                    "remove the variable: it is set to `True` by itself.");
        }
    }
}
