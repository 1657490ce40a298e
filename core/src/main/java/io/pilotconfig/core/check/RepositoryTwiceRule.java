package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * A repository is listed once; another one was meant by the second, most likely.
 *
 * <p>Warning {@code repository-twice}; source: cvmfsexec. Wrong:
 * {@code repos: [oasis.opensciencegrid.org, oasis.opensciencegrid.org]}. Right:
 * {@code repos: [oasis.opensciencegrid.org]}.
 */
final class RepositoryTwiceRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < exec.repos().size(); i++) {
                if (!seen.add(exec.repos().get(i).toLowerCase(Locale.ROOT))) {
                    problems.add(
                            Codes.REPOSITORY_TWICE,
                            SettingPath.of("cvmfs", "repos").index(i),
                            "This repository is listed before.",
                            "remove it here.");
                }
            }
        }
    }
}
