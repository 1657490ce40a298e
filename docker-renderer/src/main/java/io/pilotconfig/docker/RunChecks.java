package io.pilotconfig.docker;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.render.StopSeconds;

/** What both engines cannot express, and what a person should know of either. */
final class RunChecks {
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
        StopSeconds.check(plan, RunCodes.STOP_SECONDS_USELESS, RunCodes.STOP_SECONDS_LOW, problems);
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
}
