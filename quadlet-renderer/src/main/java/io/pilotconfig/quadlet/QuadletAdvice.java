package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.section.Choice;

/** What a person should know of a quadlet that can be written. */
final class QuadletAdvice {
    /** How long HTCondor takes to end: supervisord kills it 10 seconds after SIGTERM (observed: 10.9 s). */
    private static final int LEAST_STOP_SECONDS = 11;

    private static final int MOST_STOP_SECONDS = 15;

    private final LaunchPlan plan;
    private final QuadletOptions options;
    private final Problems problems;

    QuadletAdvice(LaunchPlan plan, QuadletOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    void run() {
        checkRestart();
        checkStop();
        advise();
    }

    private void checkRestart() {
        if (options.restart() != Restart.NO && !options.restart().coversIdleEnd()) {
            problems.add(
                    QuadletCodes.RESTART_IDLE,
                    option("restart"),
                    "A pilot that found no jobs ends with exit status 0, so `" + Choice.word(options.restart())
                            + "` does not start it again.",
                    "write `restart: always`.");
        }
    }

    /** With cvmfsexec, which is what a device is for, the signal ends the container at once (observed: 0.2 s). */
    private void checkStop() {
        SettingPath stop = SettingPath.of("stopSeconds");
        boolean endsAtOnce = !plan.devices().isEmpty();
        int seconds = plan.stopSeconds().orElse(MOST_STOP_SECONDS);
        if (seconds > MOST_STOP_SECONDS) {
            problems.add(
                    QuadletCodes.STOP_SECONDS_USELESS,
                    stop,
                    "A stop time beyond 15 seconds buys the jobs nothing: HTCondor is killed after 10.",
                    "write 15; to let jobs finish, run `condor_off -peaceful` in the container before the stop.");
        } else if (seconds < LEAST_STOP_SECONDS && !endsAtOnce) {
            problems.add(
                    QuadletCodes.STOP_SECONDS_LOW,
                    stop,
                    "HTCondor takes 11 seconds to end; the container would be killed before.",
                    "write 15.");
        }
    }

    private void advise() {
        String file = UnitMapper.name(plan) + QuadletRenderer.FILE_ENDING;
        String systemctl = options.rootless() ? "systemctl --user" : "systemctl";
        problems.add(
                QuadletCodes.PLACEMENT,
                SettingPath.of("targets", "quadlet"),
                "Podman's generator finds the quadlet as `"
                        + (options.rootless() ? "~/.config/containers/systemd/" : "/etc/containers/systemd/") + file
                        + "`.",
                "then run `" + systemctl + " daemon-reload` and `" + systemctl + " start " + UnitMapper.name(plan)
                        + "`; `enable` is not needed.");
        if (options.rootless()) {
            problems.add(
                    QuadletCodes.ROOTLESS,
                    option("rootless"),
                    "The pilot's user in the container is the user whose quadlet it is: the token and every mounted"
                            + " path must be that user's to read or write.",
                    "give the user ids in /etc/subuid and /etc/subgid, and run `loginctl enable-linger USER`, or the"
                            + " pilot ends when the user logs out" + cpuHint() + ".");
        }
        if (options.autoUpdate()) {
            problems.add(
                    QuadletCodes.AUTO_UPDATE_TIMER,
                    option("autoUpdate"),
                    "Podman looks for newer images only when its timer runs.",
                    "run `" + systemctl + " enable --now podman-auto-update.timer`.");
        }
    }

    private String cpuHint() {
        return plan.limits().cpus().isPresent()
                ? "; systemd must delegate `cpu` to users, by `Delegate=cpu memory pids` for user@.service"
                : "";
    }

    private static SettingPath option(String name) {
        return SettingPath.of("targets", "quadlet", name);
    }
}
