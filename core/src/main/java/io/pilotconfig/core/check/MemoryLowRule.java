package io.pilotconfig.core.check;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.settings.PilotSettings;

/**
 * Few jobs can do with less than 1024 MB; gigabytes were written for megabytes, most likely.
 *
 * <p>Warning {@code memory-low}; source: what jobs of the pool ask for. Wrong: {@code memoryMb: 16}. Right:
 * {@code memoryMb: 16000}.
 */
final class MemoryLowRule implements CheckRule {
    private static final int LOW_MB = 1024;

    @Override
    public void check(PilotSettings settings, Problems problems) {
        if (settings.limits().memoryMb().orElse(LOW_MB) < LOW_MB) {
            problems.add(
                    Codes.MEMORY_LOW,
                    SettingPath.of("limits", "memoryMb"),
                    "`limits.memoryMb` is less than 1024 MB, which few jobs can do with.",
                    "write the memory in MB: `16000` for 16 GB.");
        }
    }
}
