package io.pilotconfig.quadlet;

import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Origin;
import io.pilotconfig.core.launch.Reason;

/** What a unit has of its own, beside what the plan says. */
enum UnitPart implements Origin {
    UNIT,
    NETWORK_ONLINE,
    AUTOFS,
    START_LIMIT,
    CONTAINER,
    AUTO_UPDATE,
    USER_NAMESPACE,
    TOKEN_SECRET,
    SERVICE,
    RESTART,
    RESTART_PAUSE,
    SUCCESS_STATUS,
    START_TIMEOUT,
    STOP_TIMEOUT,
    INSTALL;

    @Override
    public Reason reason(LaunchPlan plan, String target) {
        return UnitReasons.of(this);
    }
}
