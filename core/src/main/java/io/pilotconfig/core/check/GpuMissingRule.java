package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The pilot with CUDA is for machines with GPUs, which the container sees by {@code gpu} only (document, "GPU").
 *
 * <p>Warning {@code gpu-missing}; source: the build matrix of osgvo-docker-pilot and ospool-ep. Wrong:
 * {@code image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release} alone. Right: with
 * {@code gpu: { vendor: nvidia }} beside it.
 */
final class GpuMissingRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.gpu().isEmpty() && PilotImage.of(settings.image()).hasCuda()) {
            problems.add(
                    Codes.GPU_MISSING,
                    SettingPath.of("image"),
                    "This image is for GPU jobs, but without `gpu` the pilot sees no GPU.",
                    "add `gpu: { vendor: nvidia }`, or take the image without `cuda`.");
        }
    }
}
