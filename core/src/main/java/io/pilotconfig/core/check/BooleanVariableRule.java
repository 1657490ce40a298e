package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.FurtherVariables;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.regex.Pattern;

/**
 * A variable that switches something takes {@code y}, {@code yes}, {@code t}, {@code true}, {@code on} or {@code 1} for yes
 * and all else for no, silently ({@code is_true} of the pilot's scripts): a slip switches it off.
 *
 * <p>Warning {@code variable-not-boolean}; source: is_true of the pilot's scripts. Wrong: {@code ITB: enabled}. Right:
 * {@code ITB: 'true'}.
 */
final class BooleanVariableRule implements CheckRule {
    private static final Pattern WORD = Pattern.compile("(?i)y|yes|t|true|on|1|n|no|f|false|off|0|");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        settings.environment().forEach((name, value) -> {
            if (FurtherVariables.isSwitch(name) && !WORD.matcher(value).matches()) {
                SettingPath path = SettingPath.of("environment", name);
                problems.add(
                        Codes.VARIABLE_NOT_BOOLEAN,
                        path,
                        "`" + path + "` is neither yes nor no: the pilot takes it for no.",
                        "write `true` or `false`.");
            }
        });
    }
}
