package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Jobs take the address as it is, and some programs want its scheme.
 *
 * <p>Warning {@code squid-scheme}; source: real sites' settings. Wrong: {@code squid: squid.example.edu:3128}. Right:
 * {@code squid: http://squid.example.edu:3128}.
 */
final class SquidSchemeRule implements CheckRule {
    private static final String NO_SQUID = "None";

    @Override
    public void check(PilotSettings settings, Problems problems) {
        String squid = settings.squid().orElse("");
        if (isNearlyNone(squid)) {
            problems.add(
                    Codes.SQUID_SCHEME,
                    SettingPath.of("squid"),
                    "`squid` is taken for the address of a host `" + squid + "`.",
                    "write `None`, with a capital, where there is no squid.");
        } else if (isAddress(squid) && !squid.contains("://")) {
            problems.add(
                    Codes.SQUID_SCHEME,
                    SettingPath.of("squid"),
                    "`squid` does not begin with `http://`.",
                    "write `http://" + squid + "`.");
        }
    }

    /** Whether it is the word that there is no squid but for its letter case, which the pilot does not pass over. */
    static boolean isNearlyNone(String squid) {
        return squid.equalsIgnoreCase(NO_SQUID) && !squid.equals(NO_SQUID);
    }

    /** Whether it is the address of a squid, and not the word that there is none. */
    static boolean isAddress(String squid) {
        return !squid.isEmpty() && !squid.equals(NO_SQUID);
    }
}
