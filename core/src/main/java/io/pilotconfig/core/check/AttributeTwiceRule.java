package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.Map;
import java.util.TreeMap;

/**
 * HTCondor's configuration knows no letter case: of two attributes that differ in nothing else the last one is taken.
 *
 * <p>Error {@code attribute-twice}; source: HTCondor's manual, "Introduction to Configuration". Wrong:
 * {@code attributes: { Rack: 7, RACK: 8 }}. Right: {@code attributes: { Rack: 7 }}.
 */
final class AttributeTwiceRule implements CheckRule {
    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.attributes().size() < 2) {
            return;
        }
        Map<String, String> seen = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String name : settings.attributes().keySet()) {
            String other = seen.putIfAbsent(name, name);
            if (other != null) {
                SettingPath path = SettingPath.of("attributes", name);
                problems.addKey(
                        Codes.ATTRIBUTE_TWICE,
                        path,
                        "`" + path + "` is `" + other + "` for HTCondor, which would lose one of the two values.",
                        "remove one of the two, or choose another name.");
            }
        }
    }
}
