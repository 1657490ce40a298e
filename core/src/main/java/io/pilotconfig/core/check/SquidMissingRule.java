package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * A site has a squid, or says that it has none: otherwise every job fetches its files from afar.
 *
 * <p>Warning {@code squid-missing}; source: OSG's document "Open Science Pool Containers", "Before Starting". Wrong: no
 * {@code squid}. Right: {@code squid: http://squid.example.edu:3128}, {@code squid: None}.
 */
final class SquidMissingRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.squid().orElse("").isEmpty()) {
            problems.add(
                    Codes.SQUID_MISSING,
                    SettingPath.of("squid"),
                    "`squid` is missing: every job would fetch its files from afar.",
                    "add `squid: http://squid.example.edu:3128` with the proxy of your site, or `squid: None`.");
        }
    }
}
