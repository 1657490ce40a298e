package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * A rule about settings together, or about a setting where no constraint can say it. Stateless and thread-safe. Gets
 * settings that may break other rules too, and must not fail on them.
 */
@FunctionalInterface
public interface CheckRule {
    /** Reports every place where the settings break this rule. */
    void check(PilotSettings settings, Problems problems);
}
