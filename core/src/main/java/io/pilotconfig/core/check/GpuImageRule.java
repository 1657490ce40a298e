package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * GPU jobs need CUDA, which not every image of the pilot has.
 *
 * <p>Warning {@code gpu-image}; source: the build matrix of osgvo-docker-pilot and ospool-ep. Wrong: {@code gpu} with
 * {@code image: ...:25-release}. Right: with {@code image: ...:25-cuda_11_8_0-release}.
 */
final class GpuImageRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        PilotImage image = PilotImage.of(settings.image());
        if (settings.gpu().isPresent() && image.lacksCuda()) {
            problems.add(
                    Codes.GPU_IMAGE,
                    SettingPath.of("image"),
                    "This image has no CUDA, which GPU jobs need.",
                    "write `image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release`.");
        }
    }
}
