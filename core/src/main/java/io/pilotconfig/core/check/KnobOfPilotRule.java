package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.PilotKnobs;
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
            String knob =
                    name.regionMatches(true, 0, PREFIX, 0, PREFIX.length()) ? name.substring(PREFIX.length()) : "";
            if (PilotKnobs.contains(knob)) {
                SettingPath path = SettingPath.of("environment", name);
                problems.addKey(
                        Codes.KNOB_OF_PILOT,
                        path,
                        "`" + path + "` replaces what the pilot's own configuration says.",
                        AttributeNameRule.instead(knob, "remove it"));
            }
        }
    }
}
