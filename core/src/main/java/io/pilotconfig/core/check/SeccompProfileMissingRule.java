package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.SecurityProfile;

/**
 * The profile {@code minimum} names a seccomp profile: the runtime's own one forbids what containers in the pilot need.
 *
 * <p>Error {@code seccomp-profile-missing}; source: OSG's document "Open Science Pool Containers", "Minimum
 * Privileges". Wrong: {@code security: { profile: minimum }}. Right: with
 * {@code seccompProfile: /etc/osg/seccomp.json}.
 */
final class SeccompProfileMissingRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.security().profile() == SecurityProfile.MINIMUM
                && settings.security().seccompProfile().isEmpty()) {
            problems.add(
                    Codes.SECCOMP_PROFILE_MISSING,
                    SettingPath.of("security", "seccompProfile"),
                    "`security.profile: minimum` needs `security.seccompProfile`.",
                    "add the path of a profile that allows mount, umount2, pivot_root, setns and unshare.");
        }
    }
}
