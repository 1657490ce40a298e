package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.regex.Pattern;

/**
 * Each proxy of CVMFS is {@code http://host:port}, {@code auto} or {@code DIRECT}; {@code ;} joins groups to be tried one
 * after another, {@code |} the proxies of a group, and nothing else joins anything (CVMFS's manual, "Proxy Lists").
 *
 * <p>Warning {@code cvmfs-proxy-form}; source: CVMFS' manual, "Proxy Lists". Wrong:
 * {@code http://squid.example.edu:3128,DIRECT}. Right: {@code http://squid.example.edu:3128;DIRECT}.
 */
final class CvmfsProxyFormRule implements CheckRule {
    private static final SettingPath PATH = SettingPath.of("cvmfs", "httpProxy");

    private static final class Form {
        static final String PROXY =
                " *+(?:auto|DIRECT|https?://(?:[^@/;| ]*@)?(?:[A-Za-z0-9._-]++|\\[[0-9A-Fa-f:.]++])(?::[0-9]{1,5})?/?) *+";
        static final Pattern LIST = Pattern.compile("(?i)" + PROXY + "(?:[;|]" + PROXY + ")*+");
    }

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            String proxies = exec.httpProxy().orElse("");
            boolean safe = FormRules.CVMFS_PROXY.fault(proxies).isEmpty();
            if (!proxies.isEmpty() && safe && !Form.LIST.matcher(proxies).matches()) {
                problems.add(
                        Codes.CVMFS_PROXY_FORM,
                        PATH,
                        "`" + PATH + "` is not made of `http://host:port`, `auto` and `DIRECT`, joined by `;` or `|`.",
                        "write `http://squid.example.edu:3128;DIRECT`, for instance.");
            }
        }
    }
}
