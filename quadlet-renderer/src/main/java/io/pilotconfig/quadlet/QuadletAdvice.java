package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.render.StopSeconds;
import io.pilotconfig.core.section.Choice;

/** What a person should know of a quadlet that can be written. */
final class QuadletAdvice {
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
        StopSeconds.check(plan, QuadletCodes.STOP_SECONDS_USELESS, QuadletCodes.STOP_SECONDS_LOW, problems);
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
