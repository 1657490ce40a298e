package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Paths;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What makes cvmfsexec work less well than it could (entrypoint.sh; value-safety observations). */
final class CvmfsRule implements CheckRule {
    private static final SettingPath CVMFS = SettingPath.of("cvmfs");
    private static final Pattern SAFE_END = Pattern.compile("(?i)(?:.*[;|])?\\s*(?:auto|direct)\\s*");
    private static final int LOW_QUOTA_MB = 1000;

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            checkRepositories(exec.repos(), problems);
            checkProxy(exec.httpProxy().orElse(""), problems);
            checkQuota(exec.quotaLimitMb().orElse(-1), problems);
            checkNothingCovers(settings, problems);
        }
    }

    private static void checkRepositories(List<String> repositories, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < repositories.size(); i++) {
            if (!seen.add(repositories.get(i).toLowerCase(Locale.ROOT))) {
                problems.add(
                        Codes.REPOSITORY_TWICE,
                        CVMFS.key("repos").index(i),
                        "This repository is listed before.",
                        "remove it here.");
            }
        }
    }

    private static void checkProxy(String proxies, Problems problems) {
        if (!proxies.isEmpty() && !SAFE_END.matcher(proxies).matches()) {
            problems.add(
                    Codes.CVMFS_PROXY_LAST,
                    CVMFS.key("httpProxy"),
                    "`cvmfs.httpProxy` has no way out if none of its proxies answers.",
                    "append `;DIRECT` if your site allows it, or `;auto`.");
        }
    }

    private static void checkQuota(int quota, Problems problems) {
        if (quota != -1 && quota < LOW_QUOTA_MB) {
            problems.add(
                    Codes.CVMFS_QUOTA_LOW,
                    CVMFS.key("quotaLimitMb"),
                    "`cvmfs.quotaLimitMb` is less than 1000 MB: the cache would be emptied all the time.",
                    "write it in MB: `20000` for 20 GB, `-1` for no quota; left out, it is 4000.");
        }
    }

    private static void checkNothingCovers(PilotSettings settings, Problems problems) {
        for (int i = 0; i < settings.mounts().size(); i++) {
            String target = MountRule.normal(settings.mounts().get(i).target());
            if (target.equals(Paths.CVMFS) || target.startsWith(Paths.CVMFS + "/")) {
                problems.add(
                        Codes.CVMFS_COVERED,
                        SettingPath.of("mounts").index(i).key("target"),
                        "A mount within `/cvmfs` stands in the way of cvmfsexec, which fills that directory.",
                        "remove the mount, or write `mode: bind-mount` under `cvmfs`.");
            }
        }
    }
}
