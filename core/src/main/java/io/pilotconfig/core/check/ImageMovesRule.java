package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * An image whose tag moves is pulled anew: otherwise an old one on the host is started again and again.
 *
 * <p>Advice {@code image-moves}; source: OSG's document "Open Science Pool Containers", {@code --pull=always}. Wrong:
 * {@code image: ...:25-release} without {@code pull}. Right: with {@code pull: always}.
 */
final class ImageMovesRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        PilotImage image = PilotImage.of(settings.image());
        if (settings.pull().isEmpty() && image.moves()) {
            problems.add(
                    Codes.IMAGE_MOVES,
                    SettingPath.of("image"),
                    "The tag `" + image.tag()
                            + "` moves, and an old image on the host would be started again and again.",
                    "add `pull: always`.");
        }
    }
}
