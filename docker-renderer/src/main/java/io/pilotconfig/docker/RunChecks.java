package io.pilotconfig.docker;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;

/** What both engines cannot express, and what a person should know of either. */
final class RunChecks {
    /** How long HTCondor takes to end: supervisord kills it 10 seconds after SIGTERM (observed: 10.9 s). */
    private static final int LEAST_STOP_SECONDS = 11;

    private static final int MOST_STOP_SECONDS = 15;

    private final String program;
    private final LaunchPlan plan;
    private final RunOptions options;
    private final SettingPath path;
    private final Problems problems;

    RunChecks(String program, LaunchPlan plan, RunOptions options, Problems problems) {
        this.program = program;
        this.plan = plan;
        this.options = options;
        this.path = SettingPath.of("targets", program);
        this.problems = problems;
    }

    void run() {
        checkMounts();
        checkRestart();
        checkStop();
        if (options.interactive().orElse(!options.detach())) {
            problems.add(
                    RunCodes.INTERACTIVE_TERMINAL,
                    path.key("interactive"),
                    "`-it` fails where there is no terminal, as under cron, Ansible or systemd.",
                    "write `" + path.key("interactive") + ": false` for a line that no person runs.");
        }
    }

    private void checkMounts() {
        for (Mount mount : plan.mounts()) {
            boolean inSource = mount.source().contains(":");
            if (inSource || mount.target().contains(":")) {
                SettingPath at = mount.role() == Mount.Role.FURTHER
                        ? mount.setting().key(inSource ? "source" : "target")
                        : mount.setting();
                problems.add(
                        RunCodes.BIND_MOUNT_COLON,
                        at,
                        "`" + at + "` holds a colon, at which " + program + " would split the mount.",
                        "rename the directory, or make a symbolic link without a colon to it.");
            }
        }
    }

    private void checkRestart() {
        boolean restarts = options.restart() != Restart.NO;
        if (restarts && options.remove().orElse(false)) {
            problems.add(
                    RunCodes.REMOVE_WITH_RESTART,
                    path.key("remove"),
                    "A container cannot be removed when it ends and be started again: " + program + " refuses.",
                    "leave `remove` out, or `restart`.");
        }
        if (options.restart() == Restart.ON_FAILURE) {
            problems.add(
                    RunCodes.RESTART_ON_FAILURE,
                    path.key("restart"),
                    "A pilot that found no jobs ends with exit status 0, so `on-failure` does not start it again.",
                    "write `restart: unless-stopped` or `restart: always`.");
        }
    }

    /** With cvmfsexec, which is what a device is for, the signal ends the container at once (observed: 0.2 s). */
    private void checkStop() {
        SettingPath stop = SettingPath.of("stopSeconds");
        boolean endsAtOnce = !plan.devices().isEmpty();
        int seconds = plan.stopSeconds().orElse(MOST_STOP_SECONDS);
        if (seconds > MOST_STOP_SECONDS) {
            problems.add(
                    RunCodes.STOP_SECONDS_USELESS,
                    stop,
                    "A stop time beyond 15 seconds buys the jobs nothing: HTCondor is killed after 10.",
                    "write 15; to let jobs finish, run `condor_off -peaceful` in the container before the stop.");
        } else if (seconds < LEAST_STOP_SECONDS && !endsAtOnce) {
            problems.add(
                    RunCodes.STOP_SECONDS_LOW,
                    stop,
                    "HTCondor takes 11 seconds to end; the container would be killed before.",
                    "write 15.");
        }
    }
}
