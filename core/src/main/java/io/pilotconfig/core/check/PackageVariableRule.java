package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Some keys of {@code /etc/osg/ospool-ep.cfg} are for the ospool-ep package, which starts the container; in it nothing reads
 * them.
 *
 * <p>Warning {@code variable-of-package}; source: OSG's package ospool-ep. Wrong:
 * {@code environment: { WORKER_TEMP_DIR: /scratch }}. Right: {@code workDir: /scratch}.
 */
final class PackageVariableRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        for (String name : settings.environment().keySet()) {
            FurtherVariables.settingOfPackageKey(name).ifPresent(setting -> {
                SettingPath path = SettingPath.of("environment", name);
                problems.addKey(
                        Codes.VARIABLE_OF_PACKAGE,
                        path,
                        "`" + path + "` is read by the ospool-ep package, not by the pilot: here it has no effect.",
                        "write `" + setting + "` in the settings instead.");
            });
        }
    }
}
