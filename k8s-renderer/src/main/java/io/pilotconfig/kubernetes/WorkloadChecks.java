package io.pilotconfig.kubernetes;

import io.pilotconfig.core.diagnostic.Codes;
import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import java.util.OptionalInt;

/** Checks the object that keeps pilots running, and how they stop. */
final class WorkloadChecks {
    /** How long HTCondor takes to end: supervisord kills it 10 seconds after SIGTERM (observed: 10.9 s). */
    private static final int LEAST_STOP_SECONDS = 11;

    private static final int MOST_STOP_SECONDS = 15;

    private final LaunchPlan plan;
    private final KubernetesOptions options;
    private final Problems problems;

    WorkloadChecks(LaunchPlan plan, KubernetesOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    void run() {
        checkVersion();
        checkNumber("replicas", options.replicas());
        checkNumber("backoffLimit", options.backoffLimit());
        checkNumber("ttlSeconds", options.ttlSeconds());
        checkUnused();
        checkSchedule();
        noteRestart();
        checkStop();
    }

    private void checkVersion() {
        if (KubernetesVersion.of(options.version()).isEmpty()) {
            problems.add(
                    KubernetesCodes.VERSION,
                    at("version"),
                    "`targets.kubernetes.version` must be a version of Kubernetes, 1.21 or newer.",
                    "write the server's version that `kubectl version` shows, such as `1.33`.");
        }
    }

    private void checkNumber(String option, OptionalInt number) {
        if (number.orElse(0) < 0) {
            problems.add(
                    Codes.NUMBER_RANGE,
                    at(option),
                    "`targets.kubernetes." + option + "` must not be below 0.",
                    "write 0 or more.");
        }
    }

    private void checkUnused() {
        boolean cronJob = options.workload() == WorkloadKind.CRONJOB;
        boolean job = cronJob || options.workload() == WorkloadKind.JOB;
        unused("schedule", options.schedule().isPresent() && !cronJob, "workload: cronjob");
        unused("concurrency", options.concurrency().isPresent() && !cronJob, "workload: cronjob");
        unused("backoffLimit", options.backoffLimit().isPresent() && !job, "workload: job");
        unused("ttlSeconds", options.ttlSeconds().isPresent() && !job, "workload: job");
        if (options.workload() == WorkloadKind.DAEMONSET && options.replicas().isPresent()) {
            problems.addKey(
                    KubernetesCodes.OPTION_UNUSED,
                    at("replicas"),
                    "A DaemonSet has one pod on each node, whatever `replicas` says.",
                    "remove `replicas`, and choose the nodes by `nodeSelector`.");
        }
    }

    private void unused(String option, boolean isUnused, String where) {
        if (isUnused) {
            problems.addKey(
                    KubernetesCodes.OPTION_UNUSED,
                    at(option),
                    "`" + at(option) + "` has an effect with `" + where + "` only.",
                    "remove it, or write `" + where + "`.");
        }
    }

    private void checkSchedule() {
        if (options.workload() == WorkloadKind.CRONJOB && options.schedule().isEmpty()) {
            problems.add(
                    KubernetesCodes.SCHEDULE_MISSING,
                    at("schedule"),
                    "A CronJob needs a `schedule`.",
                    "add `schedule: '0 */6 * * *'`, for instance: every six hours.");
        }
        options.schedule()
                .filter(text -> !CronSchedule.isSchedule(text))
                .ifPresent(text -> problems.add(
                        KubernetesCodes.SCHEDULE,
                        at("schedule"),
                        "`targets.kubernetes.schedule` must be five fields: minute, hour, day, month, day of the week.",
                        "write `'0 */6 * * *'`, for instance: every six hours."));
    }

    private void noteRestart() {
        String message = switch (options.workload()) {
            case DEPLOYMENT, DAEMONSET ->
                "A pilot that finds no jobs ends with exit status 0; Kubernetes starts it again, each time after a"
                        + " longer pause (CrashLoopBackOff, up to five minutes).";
            case JOB ->
                "A Job's pilots end when they find no jobs, or their time is over, and no new ones are started.";
            case CRONJOB -> "A CronJob's next pilots start by the clock, not when the last ones have ended.";
        };
        String hint = switch (options.workload()) {
            case DEPLOYMENT, DAEMONSET ->
                "for pilots that come and go with the demand write `workload: job` and have a provisioner make"
                        + " the Jobs, as large OSPool sites do, or `workload: cronjob`.";
            case JOB -> "delete the Job before you apply a changed one: its pods cannot be changed.";
            case CRONJOB -> "let `lifetime` and `schedule` go together.";
        };
        problems.add(KubernetesCodes.RESTART, at("workload"), message, hint);
    }

    private void checkStop() {
        SettingPath stop = SettingPath.of("stopSeconds");
        int seconds = plan.stopSeconds().orElse(PodMapper.DEFAULT_STOP_SECONDS);
        if (options.drain()) {
            checkDrain(seconds);
        } else if (seconds > MOST_STOP_SECONDS) {
            problems.add(
                    KubernetesCodes.STOP_SECONDS_USELESS,
                    stop,
                    "A stop time beyond 15 seconds buys the jobs nothing: HTCondor is killed after 10.",
                    "write `targets.kubernetes.drain: true` to let jobs finish within it, or 15.");
        } else if (seconds < LEAST_STOP_SECONDS && plan.devices().isEmpty()) {
            problems.add(
                    KubernetesCodes.STOP_SECONDS_LOW,
                    stop,
                    "HTCondor takes 11 seconds to end; the container would be killed before.",
                    "write 15.");
        }
    }

    private void checkDrain(int seconds) {
        if (seconds <= MOST_STOP_SECONDS) {
            problems.add(
                    KubernetesCodes.DRAIN_STOP_SECONDS,
                    at("drain"),
                    "A drain lets jobs finish within `stopSeconds`, which is " + seconds + ": none would.",
                    "write the seconds that your jobs may take as `stopSeconds`, such as 86400.");
        }
    }

    private static SettingPath at(String option) {
        return KubernetesChecks.OPTIONS.key(option);
    }
}
