package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * {@code SINGULARITY_BIND_EXTRA} names directories of the pilot's container, not of the host; what is not there is left out
 * silently (observed).
 *
 * <p>Warning; source: the pilot's scripts, run with each value (osgvo-docker-pilot d0c61ee). Wrong:
 * {@code SINGULARITY_BIND_EXTRA: /project} alone. Right: with
 * {@code mounts: [{ source: /project, target: /project }]}.
 */
final class MissingBindRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("environment", Variables.BIND_EXTRA);

    @Override
    public void check(PilotSettings settings, Problems problems) {
        String written = settings.environment().getOrDefault(Variables.BIND_EXTRA, "");
        if (written.isEmpty()) {
            return;
        }
        for (String word : written.split("[ ,]+")) {
            String source = word.split(":", 2)[0];
            if (source.startsWith("/") && !isThere(settings, Paths.normal(source))) {
                problems.add(
                        Codes.SINGULARITY_BIND_MISSING,
                        PATH,
                        "`" + PATH + "` names `" + source
                                + "`, which the pilot's container has not got: it is left out silently.",
                        "mount it into the pilot by `mounts`, with that path as its target.");
            }
        }
    }

    private static boolean isThere(PilotSettings settings, String source) {
        return Paths.mayBeOfImage(source)
                || settings.mounts().stream()
                        .map(mount -> Paths.normal(mount.target()))
                        .anyMatch(target -> isWithin(source, target) || isWithin(target, source));
    }

    private static boolean isWithin(String path, String directory) {
        return path.equals(directory) || path.startsWith(directory + "/");
    }
}
