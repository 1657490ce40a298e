package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.regex.Pattern;

/** A squid is recommended (document, "Before Starting"), with scheme and port: jobs take the text as it is. */
final class SquidRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("squid");
    private static final Pattern WITH_PORT = Pattern.compile(".*:[0-9]{1,5}/?");
    private static final String NO_SQUID = "None";

    @Override
    public void check(PilotSettings settings, Problems problems) {
        String squid = settings.squid().orElse("");
        if (squid.isEmpty()) {
            problems.add(
                    Codes.SQUID_MISSING,
                    PATH,
                    "`squid` is missing: every job would fetch its files from afar.",
                    "add `squid: http://squid.example.edu:3128` with the proxy of your site, or `squid: None`.");
        } else if (!squid.equals(NO_SQUID)) {
            if (!squid.contains("://")) {
                String hint = "write `http://" + squid + "`.";
                problems.add(Codes.SQUID_SCHEME, PATH, "`squid` does not begin with `http://`.", hint);
            }
            if (!WITH_PORT.matcher(squid).matches()) {
                String hint = "write the port too, usually `:3128`.";
                problems.add(Codes.SQUID_PORT, PATH, "`squid` does not name its port.", hint);
            }
        }
    }
}
