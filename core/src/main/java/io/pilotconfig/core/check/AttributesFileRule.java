package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * {@code attributesFile} is mounted only where there are attributes to put into it.
 *
 * <p>Warning {@code attributes-file-unused}; source: the settings file's interface. Wrong:
 * {@code attributesFile: /srv/a.cfg} alone. Right: with {@code attributes}.
 */
final class AttributesFileRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        boolean moved = !settings.attributesFile().equals(PilotSettings.DEFAULT_ATTRIBUTES_FILE);
        if (moved && settings.attributes().isEmpty()) {
            problems.add(
                    Codes.ATTRIBUTES_FILE_UNUSED,
                    SettingPath.of("attributesFile"),
                    "`attributesFile` has no effect without `attributes`.",
                    "add `attributes`; to mount a file of your own, list it under `mounts` with the target"
                            + " `/etc/osg/extra-attributes.cfg`.");
        }
    }
}
