package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.OptionalInt;

/** What OSG's documents recommend to have, and what the ospool-ep package sets for its users. */
final class RecommendationRule implements CheckRule {
    private static final int LOW_MEMORY_MB = 1024;

    @Override
    public void check(PilotSettings settings, Problems problems) {
        recommend(
                settings.workDir().isEmpty(),
                Codes.WORK_DIR_MISSING,
                SettingPath.of("workDir"),
                "`workDir` is missing: jobs would compete with other containers for disk space.",
                "add `workDir: /some/directory` that the user of the container may write to.",
                problems);
        recommend(
                settings.cvmfs().isEmpty(),
                Codes.CVMFS_MISSING,
                SettingPath.of("cvmfs"),
                "`cvmfs` is missing: many jobs need CVMFS and will not run here.",
                "add a `cvmfs` section, or `cvmfs: { mode: none }` to say that this is meant.",
                problems);
        recommend(
                settings.limits().memoryMb().orElse(LOW_MEMORY_MB) < LOW_MEMORY_MB,
                Codes.MEMORY_LOW,
                SettingPath.of("limits", "memoryMb"),
                "`limits.memoryMb` is less than 1024 MB, which few jobs can do with.",
                "write the memory in MB: `16000` for 16 GB.",
                problems);
        recommendLimit(settings.limits().pids(), Codes.PIDS_UNLIMITED, "pids", "16384", problems);
        recommendLimit(settings.limits().openFiles(), Codes.OPEN_FILES_UNLIMITED, "openFiles", "2048", problems);
    }

    private static void recommendLimit(OptionalInt limit, Code code, String key, String usual, Problems problems) {
        recommend(
                limit.isEmpty(),
                code,
                SettingPath.of("limits", key),
                "`limits." + key + "` is missing: the runtime's own limit holds, if it has one.",
                "add `" + key + ": " + usual + "` under `limits`, as OSG's own packages do.",
                problems);
    }

    private static void recommend(
            boolean applies, Code code, SettingPath path, String message, String hint, Problems problems) {
        if (applies) {
            problems.add(code, path, message, hint);
        }
    }
}
