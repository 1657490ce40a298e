package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * The kernel takes 128 KiB as one variable, its name included (MAX_ARG_STRLEN), of which the end takes a byte.
 *
 * <p>Error; source: Linux. Wrong: a value of 131072 characters. Right: a shorter one.
 */
final class VariableTooLongRule implements CheckRule {
    private static final int LONGEST = 131_071;

    @Override
    public void check(PilotSettings settings, Problems problems) {
        settings.startExpression()
                .ifPresent(text -> checkLength(Variables.START, text, SettingPath.of("startExpression"), problems));
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            String repositories = String.join(" ", exec.repos());
            checkLength(Variables.REPOSITORIES, repositories, SettingPath.of("cvmfs", "repos"), problems);
            exec.httpProxy()
                    .ifPresent(text ->
                            checkLength(Variables.CVMFS_PROXY, text, SettingPath.of("cvmfs", "httpProxy"), problems));
        }
        settings.environment()
                .forEach((name, value) -> checkLength(name, value, SettingPath.of("environment", name), problems));
    }

    private static void checkLength(String name, String value, SettingPath path, Problems problems) {
        if ((long) name.length() + value.length() + 1 > LONGEST / 3
                && (long) Text.bytes(name) + Text.bytes(value) + 1 > LONGEST) {
            problems.add(
                    Codes.VARIABLE_TOO_LONG,
                    path,
                    "`" + path + "` is longer than the kernel takes: 128 KiB with the variable's name.",
                    "shorten it.");
        }
    }
}
