package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The jobs' files, CVMFS's cache and its logs lie in directories of their own: each cleans up what it takes for its own.
 *
 * <p>Warning {@code directory-twice}; source: OSG's document "Open Science Pool Containers". Wrong: {@code cacheDir: /scratch} beside {@code
 * workDir: /scratch}. Right: {@code cacheDir: /var/cache/pilot-cvmfs}.
 */
final class DirectoryTwiceRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec cvmfs) {
            Map<String, SettingPath> users = new HashMap<>();
            settings.workDir().ifPresent(directory -> users.put(Paths.normal(directory), SettingPath.of("workDir")));
            check(users, SettingPath.of("cvmfs", "cacheDir"), cvmfs.cacheDir(), problems);
            check(users, SettingPath.of("cvmfs", "logDir"), cvmfs.logDir(), problems);
        }
    }

    private static void check(
            Map<String, SettingPath> users, SettingPath path, Optional<String> directory, Problems problems) {
        directory
                .map(written -> users.putIfAbsent(Paths.normal(written), path))
                .ifPresent(other -> problems.add(
                        Codes.DIRECTORY_TWICE,
                        path,
                        "`" + path + "` is the directory of `" + other + "`, too.",
                        "give each a directory of its own."));
    }
}
