package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.regex.Pattern;

/**
 * A list of proxies ends with a way out, for the case that none of them answers.
 *
 * <p>Warning {@code cvmfs-proxy-last}; source: CVMFS' manual, "Proxy Lists". Wrong:
 * {@code httpProxy: http://squid.example.edu:3128}. Right: {@code httpProxy: http://squid.example.edu:3128;DIRECT}.
 */
final class CvmfsProxyLastRule implements CheckRule {
    private static final Pattern SAFE_END = Pattern.compile("(?i)(?:.*[;|])?\\s*(?:auto|direct)\\s*");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            String proxies = exec.httpProxy().orElse("");
            if (!proxies.isEmpty() && !SAFE_END.matcher(proxies).matches()) {
                problems.add(
                        Codes.CVMFS_PROXY_LAST,
                        SettingPath.of("cvmfs", "httpProxy"),
                        "`cvmfs.httpProxy` has no way out if none of its proxies answers.",
                        "append `;DIRECT` if your site allows it, or `;auto`.");
            }
        }
    }
}
