package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * {@code EXTRA_JOB_ENV} is read by images since July 2026 (osgvo-docker-pilot a5fc504); older ones pass over it.
 *
 * <p>Warning {@code extra-job-env-image}; source: the history of osgvo-docker-pilot, 2026-07-24 (a5fc504). Wrong:
 * {@code EXTRA_JOB_ENV} with {@code image: opensciencegrid/osgvo-docker-pilot:release}. Right: with
 * {@code image: hub.osg-htc.org/osg-htc/ospool-ep:25-release}.
 */
final class JobEnvironmentImageRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("environment", Variables.JOB_ENVIRONMENT);
    private static final String SINCE = "20260724";

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.environment().containsKey(Variables.JOB_ENVIRONMENT)
                && PilotImage.of(settings.image()).isBefore(SINCE)) {
            problems.add(
                    Codes.EXTRA_JOB_ENV_IMAGE,
                    PATH,
                    "The image is too old for `" + PATH + "`, which is read since July 2026: jobs would not get it.",
                    "write `image: hub.osg-htc.org/osg-htc/ospool-ep:25-release` and `pull: always`.");
        }
    }
}
