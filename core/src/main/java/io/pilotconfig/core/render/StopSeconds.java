package io.pilotconfig.core.render;

import io.pilotconfig.core.diagnostic.Code;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;

/**
 * How long a stop of the pilot takes, for runtimes that send SIGTERM, wait, and kill. HTCondor ends within 11 seconds,
 * for supervisord kills it after 10 (observed: 10.9 s); with cvmfsexec the signal ends the container at once (0.2 s).
 */
public final class StopSeconds {
    /** Enough for every pilot; what a target writes where the settings have none. */
    public static final int ENOUGH = 15;

    private static final int LEAST = 11;
    private static final SettingPath PATH = SettingPath.of("stopSeconds");

    private StopSeconds() {}

    /** Reports a stop time beyond {@link #ENOUGH}, and one that HTCondor does not end in, by codes of the renderer. */
    public static void check(LaunchPlan plan, Code useless, Code low, Problems problems) {
        boolean withCvmfsexec = !plan.devices().isEmpty();
        int seconds = plan.stopSeconds().orElse(ENOUGH);
        if (seconds > ENOUGH) {
            problems.add(
                    useless,
                    PATH,
                    "A stop time beyond 15 seconds buys the jobs nothing: HTCondor is killed after 10.",
                    "write 15; to let jobs finish, run `condor_off -peaceful` in the container before the stop.");
        } else if (seconds < LEAST && !withCvmfsexec) {
            problems.add(
                    low, PATH, "HTCondor takes 11 seconds to end; the container would be killed before.", "write 15.");
        }
    }
}
