package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.settings.PilotSettings;
import java.util.List;

/** The rules about variables under {@code environment}, which most settings have none of: loaded when there are some. */
final class EnvironmentRules implements CheckRule {
    private static final class Loaded {
        static final List<CheckRule> RULES = List.of(
                new VariableRules(),
                new CcbRangeRule(),
                new PoolIgnoredRule(),
                new RegistryMirrorBrokenRule(),
                new BooleanVariableRule(),
                new CondorHostRule(),
                new ContainerDistributionRule(),
                new JobEnvironmentImageRule(),
                new KnobOfPilotRule(),
                new MissingBindRule(),
                new PackageVariableRule(),
                new RemovedVariableRule(),
                new RenamedVariableRule(),
                new RestartPolicyUnusedRule(),
                new VariableCaseRule());
    }

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (!settings.environment().isEmpty()) {
            Loaded.RULES.forEach(rule -> rule.check(settings, problems));
        }
    }
}
