package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;

/** What a pod cannot express, and what a person should know of it. */
final class KubernetesChecks {
    /** Where the options stand. */
    static final SettingPath OPTIONS = SettingPath.of("targets", "kubernetes");

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Problems problems;

    KubernetesChecks(LaunchPlan plan, KubernetesOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    void run() {
        new NameChecks(plan, options, problems).run();
        new SchedulingChecks(options, problems).run();
        new WorkloadChecks(plan, options, problems).run();
        new PodChecks(plan, options, problems).run();
        new StorageChecks(plan, options, problems).run();
        new SecurityChecks(plan, options, problems).run();
        new TextChecks(plan, options, problems).run();
    }
}
