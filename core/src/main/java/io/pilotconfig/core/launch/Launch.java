package io.pilotconfig.core.launch;

import io.pilotconfig.core.check.CheckedSettings;

/** The plan of a container whose settings passed every rule. The only thing that can be rendered. */
public final class Launch {
    private final LaunchPlan plan;

    private Launch(LaunchPlan plan) {
        this.plan = plan;
    }

    /** The container that checked settings describe. */
    public static Launch of(CheckedSettings checked) {
        return new Launch(LaunchPlan.of(checked.settings()));
    }

    /** What it consists of. */
    public LaunchPlan plan() {
        return plan;
    }
}
