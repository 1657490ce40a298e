package io.pilotconfig.core.fleet;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Diagnostic;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.diagnostic.Visible;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds pilots that would use one directory on one host. What hosts there are is not told, so two pilots are suspected
 * that are one registered resource and write the directory down themselves; one from the defaults is meant for pilots on
 * hosts of their own. Told once for each directory, at the first pilot
 * that has what another one before it has, and does not accept it.
 */
final class SharedDirectories {
    private static final SettingPath WORK_DIR = SettingPath.of("workDir");
    private static final SettingPath CACHE_DIR = SettingPath.of("cvmfs", "cacheDir");

    private final Map<Use, String> users = new HashMap<>();
    private final Set<Use> told = new HashSet<>();

    private record Use(SettingPath setting, String directory, String site, String resource) {}

    /** What is found now that this pilot is added, whether it accepts it or not. */
    List<Diagnostic> add(FleetPilot pilot, PilotSettings settings) {
        Optional<String> cache =
                settings.cvmfs().filter(CvmfsExec.class::isInstance).flatMap(cvmfs -> ((CvmfsExec) cvmfs).cacheDir());
        return Stream.of(find(pilot, settings, WORK_DIR, settings.workDir()), find(pilot, settings, CACHE_DIR, cache))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Diagnostic> find(
            FleetPilot pilot, PilotSettings settings, SettingPath path, Optional<String> directory) {
        if (directory.isEmpty() || !pilot.sources().isOwn(path)) {
            return Optional.empty();
        }
        Use use = new Use(path, Paths.normal(directory.get()), settings.site(), settings.resource());
        String other = users.putIfAbsent(use, pilot.name());
        boolean accepted = settings.accept().containsKey(Codes.DIRECTORY_SHARED.id());
        return other != null && (accepted || told.add(use))
                ? Optional.of(Diagnostic.of(
                        Codes.DIRECTORY_SHARED,
                        path,
                        "The pilot " + Visible.quoted(other) + " of the same resource has this directory, too.",
                        "on one host, give each a directory of its own; on several, write it in `defaults`."))
                : Optional.empty();
    }
}
