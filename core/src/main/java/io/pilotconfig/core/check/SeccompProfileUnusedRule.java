package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.SecurityProfile;

/**
 * A seccomp profile belongs to the profile {@code minimum}; with the other one seccomp is off.
 *
 * <p>Error {@code seccomp-profile-unused}; source: OSG's document "Open Science Pool Containers", "Minimum Privileges".
 * Wrong: {@code security: { seccompProfile: /etc/osg/seccomp.json }}. Right: with {@code profile: minimum}.
 */
final class SeccompProfileUnusedRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.security().profile() != SecurityProfile.MINIMUM
                && settings.security().seccompProfile().isPresent()) {
            problems.add(
                    Codes.SECCOMP_PROFILE_UNUSED,
                    SettingPath.of("security", "seccompProfile"),
                    "`security.seccompProfile` belongs to `security.profile: minimum`.",
                    "add `profile: minimum`, or remove the file.");
        }
    }
}
