package io.pilotconfig.docker;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.launch.Reason;

/** What a command line has of its own, beside what the plan says. */
enum RunPart implements Origin {
    COMMAND_LINE,
    TERMINAL,
    REMOVE,
    DETACH,
    RESTART,
    TOKEN_SECRET;

    @Override
    public Reason reason(LaunchPlan plan, String target) {
        return RunReasons.of(this, target);
    }
}
