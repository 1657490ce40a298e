package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.CvmfsExec;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.Optional;

/**
 * The kernel takes 128 KiB as one variable, its name included (MAX_ARG_STRLEN), of which the end takes a byte.
 *
 * <p>Error {@code variable-too-long}; source: Linux. Wrong: a value of 131072 characters. Right: a shorter one.
 */
final class VariableTooLongRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        checkLength(Variables.SQUID, settings.squid(), SettingPath.of("squid"), problems);
        checkLength(Variables.START, settings.startExpression(), SettingPath.of("startExpression"), problems);
        checkLength(Variables.PROJECT, settings.project(), SettingPath.of("project"), problems);
        if (settings.cvmfs().orElse(null) instanceof CvmfsExec exec) {
            String repositories = String.join(" ", exec.repos());
            checkLength(Variables.REPOSITORIES, repositories, SettingPath.of("cvmfs", "repos"), problems);
            checkLength(Variables.CVMFS_PROXY, exec.httpProxy(), SettingPath.of("cvmfs", "httpProxy"), problems);
        }
        settings.environment()
                .forEach((name, value) -> checkLength(name, value, SettingPath.of("environment", name), problems));
    }

    private static void checkLength(String name, Optional<String> value, SettingPath path, Problems problems) {
        if (value.isPresent()) {
            checkLength(name, value.get(), path, problems);
        }
    }

    private static void checkLength(String name, String value, SettingPath path, Problems problems) {
        if ((long) name.length() + value.length() + 1 > Text.LONGEST_ARGUMENT / 3
                && (long) Text.bytes(name) + Text.bytes(value) + 1 > Text.LONGEST_ARGUMENT) {
            problems.add(
                    Codes.VARIABLE_TOO_LONG,
                    path,
                    "`" + path + "` is longer than the kernel takes: 128 KiB with the variable's name.",
                    "shorten it.");
        }
    }
}
