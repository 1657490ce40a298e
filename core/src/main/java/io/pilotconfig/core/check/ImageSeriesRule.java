package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Images of the series 3.5, 3.6 and 23 are built no longer, and pulling brings no newer one (build matrix of August 2026: 24
 * and 25).
 *
 * <p>Advice {@code image-series}; source: the build matrix of osgvo-docker-pilot and ospool-ep. Wrong:
 * {@code opensciencegrid/osgvo-docker-pilot:3.6-release}. Right: {@code hub.osg-htc.org/osg-htc/ospool-ep:25-release}.
 */
final class ImageSeriesRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        PilotImage image = PilotImage.of(settings.image());
        if (image.isOfOldSeries()) {
            problems.add(
                    Codes.IMAGE_SERIES,
                    SettingPath.of("image"),
                    "Images like `" + image.tag() + "` are built no longer: this one grows old.",
                    "write `image: hub.osg-htc.org/osg-htc/ospool-ep:25-release`.");
        }
    }
}
