package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The pilot, cvmfsexec included, starts from its entrypoint; another one clears the command, too.
 *
 * <p>Warning {@code entrypoint-bypasses}; source: OSG's document "Open Science Pool Containers", "Adding CVMFS using
 * cvmfsexec". Wrong: {@code entrypoint: bash}. Right: {@code command: [bash]}.
 */
final class EntrypointBypassesRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (!settings.entrypoint().orElse("").isEmpty()) {
            problems.add(
                    Codes.ENTRYPOINT_BYPASSES,
                    SettingPath.of("entrypoint"),
                    "An entrypoint of one's own bypasses cvmfsexec and clears the command: no pilot will run.",
                    "to look around in the container with CVMFS mounted, write `command: [bash]` instead.");
        }
    }
}
