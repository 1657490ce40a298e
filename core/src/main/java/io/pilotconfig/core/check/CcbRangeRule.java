package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.pilot.Variables;
import io.pilotconfig.core.settings.PilotSettings;
import org.jspecify.annotations.Nullable;

/**
 * The ports of CCB servers come as a range: a lowest and a highest one, in this order.
 *
 * <p>Error {@code ccb-range}; source: the pilot's scripts, run. Wrong: {@code CCB_RANGE_LOW: 9700} alone. Right: with
 * {@code CCB_RANGE_HIGH: 9750}.
 */
final class CcbRangeRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        String low = settings.environment().get(Variables.CCB_LOW);
        String high = settings.environment().get(Variables.CCB_HIGH);
        if ((low == null) != (high == null)) {
            String name = low == null ? Variables.CCB_HIGH : Variables.CCB_LOW;
            String other = low == null ? Variables.CCB_LOW : Variables.CCB_HIGH;
            report(name, "needs `" + other + "` beside it.", "set both, or none.", problems);
        } else if (isBelow(high, low)) {
            report(Variables.CCB_HIGH, "is below the lowest port.", "swap the two.", problems);
        }
    }

    private static void report(String name, String what, String hint, Problems problems) {
        SettingPath path = SettingPath.of("environment", name);
        problems.add(Codes.CCB_RANGE, path, "`" + path + "` " + what, hint);
    }

    private static boolean isBelow(@Nullable String high, @Nullable String low) {
        return high != null
                && low != null
                && VariableRules.PORT.fault(high).isEmpty()
                && VariableRules.PORT.fault(low).isEmpty()
                && Integer.parseInt(high) < Integer.parseInt(low);
    }
}
