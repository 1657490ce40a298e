package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jobs take the address as it is, and programs guess different ports.
 *
 * <p>Warning {@code squid-port}; source: real sites' settings. Wrong: {@code squid: http://squid.example.edu}. Right:
 * {@code squid: http://squid.example.edu:3128}.
 */
final class SquidPortRule implements CheckRule {
    private static final Pattern WITH_PORT = Pattern.compile(".*:([0-9]{1,5})/?");
    private static final int LAST = 65535;

    @Override
    public void check(PilotSettings settings, Problems problems) {
        String squid = settings.squid().orElse("");
        if (!SquidSchemeRule.isAddress(squid) || SquidSchemeRule.isNearlyNone(squid)) {
            return;
        }
        Matcher written = WITH_PORT.matcher(squid);
        if (!written.matches()) {
            problems.add(
                    Codes.SQUID_PORT,
                    SettingPath.of("squid"),
                    "`squid` does not name its port.",
                    "write the port too, usually `:3128`.");
        } else if (!isPort(Integer.parseInt(written.group(1)))) {
            problems.add(
                    Codes.SQUID_PORT,
                    SettingPath.of("squid"),
                    "`squid` names the port " + written.group(1) + ", but ports are 1 to " + LAST + ".",
                    "write the squid's own port, usually `:3128`.");
        }
    }

    private static boolean isPort(int number) {
        return number >= 1 && number <= LAST;
    }
}
