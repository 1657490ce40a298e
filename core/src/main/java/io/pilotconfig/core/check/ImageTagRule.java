package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.regex.Pattern;

/**
 * OSG's pilot images have tags of a known form (build matrix; OSG's document misspells one of them).
 *
 * <p>Warning {@code image-tag}; source: the build matrix of osgvo-docker-pilot and ospool-ep. Wrong:
 * {@code hub.osg-htc.org/osg-htc/ospool-ep:24-cuda-11_8_0-release}. Right:
 * {@code hub.osg-htc.org/osg-htc/ospool-ep:24-cuda_11_8_0-release}.
 */
final class ImageTagRule implements CheckRule {
    private static final Pattern CUDA = Pattern.compile("cuda[-_.]?([0-9]+)[-_.]([0-9]+)[-_.]([0-9]+)");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        PilotImage image = PilotImage.of(settings.image());
        if (image.isNeverBuilt()) {
            problems.add(
                    Codes.IMAGE_TAG,
                    SettingPath.of("image"),
                    "OSG builds no image with the tag `" + image.tag() + "`.",
                    "write `" + image.repository() + ":" + meant(image) + "`.");
        }
    }

    private static String meant(PilotImage image) {
        String tag = CUDA.matcher(image.tag()).replaceFirst("cuda_$1_$2_$3");
        boolean built = !new PilotImage(image.repository(), tag, false).isNeverBuilt();
        return built ? tag : image.repository().endsWith("ospool-ep") ? "25-release" : "release";
    }
}
