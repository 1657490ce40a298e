package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.regex.Pattern;

/**
 * The resource name becomes part of the slot's host name, in which only letters, digits, `.` and `-` survive.
 *
 * <p>Warning {@code resource-name-altered}; source: the pilot's scripts, run. Wrong: {@code resource: CHTC EP (1)}.
 * Right: {@code resource: CHTC-EP1}.
 */
final class ResourceNameRule implements CheckRule {
    private static final Pattern USUAL = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

    @Override
    public void check(PilotSettings settings, Problems problems) {
        String resource = settings.resource();
        if (!USUAL.matcher(resource).matches()
                && FormRules.RESOURCE_NAME.fault(resource).isEmpty()) {
            problems.add(
                    Codes.RESOURCE_NAME_ALTERED,
                    SettingPath.of("resource"),
                    "In the name of the slot, `-` will stand for the blanks and signs of this resource name.",
                    "nothing, if it is registered so; name a new Execution Endpoint by letters, digits and `._-`.");
        }
    }
}
