package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds pilots that would use one directory on one host. What hosts there are is not told, so two pilots are suspected
 * that are one registered resource and write the directory down themselves; one from the defaults is meant for pilots on
 * hosts of their own. Told once for each directory.
 */
final class SharedDirectories {
    private static final SettingPath WORK_DIR = SettingPath.of("workDir");
    private static final SettingPath CACHE_DIR = SettingPath.of("cvmfs", "cacheDir");

    private final Map<Use, String> users = new HashMap<>();
    private final Set<Use> told = new HashSet<>();

    private record Use(SettingPath setting, String directory, String site, String resource) {}

    void check(FleetPilot pilot, PilotSettings settings, Consumer<Diagnostic> problems) {
        Optional<String> cache =
                settings.cvmfs().filter(CvmfsExec.class::isInstance).flatMap(cvmfs -> ((CvmfsExec) cvmfs).cacheDir());
        check(pilot, settings, WORK_DIR, settings.workDir(), problems);
        check(pilot, settings, CACHE_DIR, cache, problems);
    }

    private void check(
            FleetPilot pilot,
            PilotSettings settings,
            SettingPath path,
            Optional<String> directory,
            Consumer<Diagnostic> problems) {
        if (directory.isEmpty() || !pilot.sources().isOwn(path)) {
            return;
        }
        Use use = new Use(path, directory.get(), settings.site(), settings.resource());
        String other = users.putIfAbsent(use, pilot.name());
        if (other != null && told.add(use)) {
            Diagnostic diagnostic = Diagnostic.of(
                    Codes.DIRECTORY_SHARED,
                    path,
                    "The pilot " + Visible.quoted(other) + " of the same resource has this directory, too.",
                    "on one host, give each a directory of its own; on several, write it in `defaults`.");
            problems.accept(pilot.sources().inFleet(pilot.sources().locate(diagnostic)));
        }
    }
}
