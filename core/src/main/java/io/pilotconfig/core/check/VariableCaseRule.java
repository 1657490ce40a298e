package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Letter case counts in the name of a variable, and the pilot's are not all capitals: what is spelled otherwise is not read,
 * and a restriction is lost silently.
 *
 * <p>Warning {@code variable-case}; source: POSIX, XBD 8.1. Wrong: {@code GLIDEIN_START_EXTRA}, {@code Pool}. Right:
 * {@code startExpression}, {@code POOL}.
 */
final class VariableCaseRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        for (String name : settings.environment().keySet()) {
            FurtherVariables.spellingOf(name)
                    .filter(spelling -> !spelling.equals(name))
                    .ifPresent(spelling -> {
                        SettingPath path = SettingPath.of("environment", name);
                        problems.addKey(
                                Codes.VARIABLE_CASE,
                                path,
                                "The pilot does not read `" + path + "`, but `" + spelling + "`: letter case counts.",
                                hint(spelling));
                    });
        }
    }

    private static String hint(String spelling) {
        return spelling.equals(Variables.TOKEN)
                ? "save the token to a file and write the file's path under `token`."
                : "write it under `" + Variables.settingOf(spelling).orElse("environment." + spelling) + "`.";
    }
}
