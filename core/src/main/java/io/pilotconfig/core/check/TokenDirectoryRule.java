package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The token is a file. Of a directory at its place the pilot says "omitting directory", and ends (observed).
 *
 * <p>Warning {@code token-directory}; source: the pilot's entrypoint.sh, run. Wrong:
 * {@code token: /etc/condor/tokens.d/}. Right: {@code token: /etc/osg/ospool-ep.tkn}.
 */
final class TokenDirectoryRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("token");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        String token = settings.token();
        if (token.startsWith("/") && (token.endsWith("/") || token.endsWith("/.") || token.endsWith("/.."))) {
            problems.add(
                    Codes.TOKEN_DIRECTORY,
                    PATH,
                    "`token` is the path of a directory, and the pilot ends at once without the token's file.",
                    "write the path of the file in it.");
        }
    }
}
