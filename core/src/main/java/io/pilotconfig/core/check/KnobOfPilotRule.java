package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * A variable {@code _CONDOR_X} outranks the knob {@code X} of every configuration file, the pilot's own included (HTCondor's
 * manual, "Introduction to Configuration").
 *
 * <p>Warning {@code knob-of-pilot}; source: HTCondor's manual, "Environment Variables". Wrong:
 * {@code _CONDOR_START: 'True'}. Right: {@code startExpression: 'True'}.
 */
final class KnobOfPilotRule implements CheckRule {
    private static final String PREFIX = "_CONDOR_";

    @Override
    public void check(PilotSettings settings, Problems problems) {
        for (String name : settings.environment().keySet()) {
            boolean knob = name.regionMatches(true, 0, PREFIX, 0, PREFIX.length());
            if (knob && Variables.isAttributeOfPilot(name.substring(PREFIX.length()))) {
                SettingPath path = SettingPath.of("environment", name);
                problems.addKey(
                        Codes.KNOB_OF_PILOT,
                        path,
                        "`" + path + "` replaces what the pilot's own configuration says.",
                        "remove it; to limit which jobs run, write a `startExpression`.");
            }
        }
    }
}
