package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;
import io.pilotconfig.core.settings.SecurityProfile;
import java.util.regex.Pattern;

/** Each security profile has what it needs and nothing else (document, "Minimum Privileges"). */
final class SecurityRule implements CheckRule {
    private static final SettingPath PROFILE_FILE = SettingPath.of("security", "seccompProfile");
    private static final Pattern TRUE = Pattern.compile("(?i)y|yes|t|true|on|1");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        boolean minimum = settings.security().profile() == SecurityProfile.MINIMUM;
        boolean hasFile = settings.security().seccompProfile().isPresent();
        if (minimum && !hasFile) {
            problems.add(
                    Codes.SECCOMP_PROFILE_MISSING,
                    PROFILE_FILE,
                    "`security.profile: minimum` needs `security.seccompProfile`.",
                    "add the path of a profile that allows mount, umount2, pivot_root, setns and unshare.");
        } else if (!minimum && hasFile) {
            problems.add(
                    Codes.SECCOMP_PROFILE_UNUSED,
                    PROFILE_FILE,
                    "`security.seccompProfile` belongs to `security.profile: minimum`.",
                    "add `profile: minimum`, or remove the file.");
        }
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
