package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.regex.Pattern;

/** An image and how it is started fit together (tags: the build matrix of osgvo-docker-pilot and ospool-ep). */
final class ImageRule implements CheckRule {
    private static final SettingPath IMAGE = SettingPath.of("image");
    private static final Pattern MOVING = Pattern.compile("latest|(?:.*-)?(?:release|testing|development)");
    private static final Pattern OSG_PILOT = Pattern.compile("(?:.*/)?(?:osgvo-docker-pilot|ospool-ep)");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        String image = settings.image();
        int digest = image.indexOf('@');
        boolean pinned = digest >= 0;
        String tagged = pinned ? image.substring(0, digest) : image;
        int colon = tagged.lastIndexOf(':');
        boolean hasTag = colon > tagged.lastIndexOf('/');
        String tag = hasTag ? tagged.substring(colon + 1) : "latest";
        String repository = hasTag ? tagged.substring(0, colon) : tagged;
        if (!pinned && settings.pull().isEmpty() && MOVING.matcher(tag).matches()) {
            problems.add(
                    Codes.IMAGE_MOVES,
                    IMAGE,
                    "The tag `" + tag + "` moves, and an old image on the host would be started again and again.",
                    "add `pull: always`.");
        }
        if (settings.gpu().isPresent()
                && !tag.contains("cuda")
                && OSG_PILOT.matcher(repository).matches()) {
            problems.add(
                    Codes.GPU_IMAGE,
                    IMAGE,
                    "This image has no CUDA, which GPU jobs need.",
                    "write `image: hub.osg-htc.org/osg-htc/ospool-ep:25-cuda_11_8_0-release`.");
        }
    }
}
