package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/** An image and how it is started fit together (tags: the build matrix of osgvo-docker-pilot and ospool-ep). */
final class ImageRule implements CheckRule {
    private static final SettingPath IMAGE = SettingPath.of("image");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        PilotImage image = PilotImage.of(settings.image());
        if (settings.pull().isEmpty() && image.moves()) {
            problems.add(
                    Codes.IMAGE_MOVES,
                    IMAGE,
                    "The tag `" + image.tag()
                            + "` moves, and an old image on the host would be started again and again.",
                    "add `pull: always`.");
        }
        if (settings.gpu().isPresent() && image.isPilot() && !image.hasCuda()) {
            problems.add(
                    Codes.GPU_IMAGE,
                    IMAGE,
                    "This image has no CUDA, which GPU jobs need.",
                    "write `image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release`.");
        }
    }
}
