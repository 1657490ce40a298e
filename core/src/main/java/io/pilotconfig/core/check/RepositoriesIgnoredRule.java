package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Repositories without a single letter are taken for none: cvmfsexec is not used at all, silently (entrypoint.sh since
 * October 2023).
 *
 * <p>Warning {@code repositories-ignored}; source: the pilot's entrypoint.sh since October 2023 (3b59129). Wrong:
 * {@code repos: ['10.20']}. Right: {@code repos: [oasis.opensciencegrid.org]}.
 */
final class RepositoriesIgnoredRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec
                && !exec.repos().isEmpty()
                && exec.repos().stream().noneMatch(RepositoriesIgnoredRule::hasLetter)) {
            problems.add(
                    Codes.REPOSITORIES_IGNORED,
                    SettingPath.of("cvmfs", "repos").index(0),
                    "No repository has a letter in its name: the pilot would start without CVMFS.",
                    "write the names of repositories, such as `oasis.opensciencegrid.org`.");
        }
    }

    private static boolean hasLetter(String repository) {
        return repository.chars().anyMatch(c -> c >= 'a' && c <= 'z');
    }
}
