package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The token lies outside the work directory, which is {@code /pilot} in the container: jobs run there as the pilot's user, who
 * can read the token.
 *
 * <p>Warning {@code token-exposed}; source: OSG, Open Science Pool Containers; the pilot mounts workDir as /pilot.
 * Wrong: {@code token: /scratch/token} with {@code workDir: /scratch}. Right: {@code token: /etc/osg/ospool-ep.tkn}.
 */
final class TokenExposedRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        String token = Paths.normal(settings.token());
        boolean exposed = settings.workDir()
                .map(Paths::normal)
                .map(directory -> directory.equals("/") ? directory : directory + "/")
                .filter(token::startsWith)
                .isPresent();
        if (exposed) {
            problems.add(
                    Codes.TOKEN_EXPOSED,
                    SettingPath.of("token"),
                    "`token` lies within `workDir`, where jobs can read it.",
                    "move the file to a directory of its own, such as `/etc/osg`.");
        }
    }
}
