package io.pilotconfig.compose;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.launch.Reason;

/** What a Compose file has of its own, beside what the plan says. */
enum ComposePart implements Origin {
    PROJECT,
    SERVICE_NAME,
    HEADING,
    RESTART,
    TOKEN_SECRET,
    MISSING_PATH;

    @Override
    public Reason reason(LaunchPlan plan, String target) {
        return ComposeReasons.of(this);
    }
}
