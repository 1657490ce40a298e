package io.pilotconfig.compose;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Mount;
import io.pilotconfig.core.render.StopSeconds;
import java.util.regex.Pattern;

/** What compose cannot express, and what a person should know of it. */
final class ComposeChecks {
    private static final SettingPath PATH = SettingPath.of("targets", ComposeRenderer.ID);
    private static final Pattern PROJECT_NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*");
    private static final Pattern SERVICE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]*");

    private final LaunchPlan plan;
    private final ComposeOptions options;
    private final Problems problems;

    ComposeChecks(LaunchPlan plan, ComposeOptions options, Problems problems) {
        this.plan = plan;
        this.options = options;
        this.problems = problems;
    }

    void run() {
        checkNames();
        checkRestart();
        ComposeMapper.volumes(plan, options).stream().filter(Mount::relabelled).forEach(this::checkRelabelled);
        checkSecret();
        checkConfigs();
        StopSeconds.check(plan, ComposeCodes.STOP_SECONDS_USELESS, ComposeCodes.STOP_SECONDS_LOW, problems);
    }

    private void checkNames() {
        if (!PROJECT_NAME.matcher(options.project().orElse("x")).matches()) {
            SettingPath project = PATH.key("project");
            problems.add(
                    ComposeCodes.PROJECT_NAME,
                    project,
                    "`" + project + "` must be lower-case letters, digits, `_` and `-`, a letter or digit first.",
                    "write a name such as `ospool`.");
        }
        if (!SERVICE_NAME.matcher(options.service()).matches()) {
            SettingPath service = PATH.key("service");
            problems.add(
                    ComposeCodes.SERVICE_NAME,
                    service,
                    "`" + service + "` must be letters, digits and `._-`, a letter, digit or `_` first.",
                    "write a name such as `pilot`.");
        }
        if (plan.name().orElse("pilot").length() == 1) {
            problems.add(
                    ComposeCodes.CONTAINER_NAME,
                    SettingPath.of("name"),
                    "`name` has one character; docker wants two at least.",
                    "write a name such as `ospool-pilot`.");
        }
    }

    private void checkRestart() {
        if (options.restart() == Restart.ON_FAILURE) {
            problems.add(
                    ComposeCodes.RESTART_ON_FAILURE,
                    PATH.key("restart"),
                    "A pilot that found no jobs ends with exit status 0, so `on-failure` does not start it again.",
                    "write `restart: unless-stopped` or `restart: always`.");
        }
    }

    private void checkRelabelled(Mount mount) {
        if (mount.source().contains(":")) {
            problems.add(
                    ComposeCodes.RELABEL_COLON,
                    mount.setting(),
                    "`" + mount.setting() + "` holds a colon, at which docker would split a mount that it relabels.",
                    "rename the directory, or make a symbolic link without a colon to it.");
        }
        if (mount.role() == Mount.Role.TOKEN) {
            problems.add(
                    ComposeCodes.RELABEL_SOURCE,
                    mount.setting(),
                    "docker makes an empty directory of a relabelled path that does not exist, and a pilot without a"
                            + " token file ends with exit status 1.",
                    "put the file there, readable for the pilot's user, before the pilot starts.");
        }
    }

    private void checkSecret() {
        boolean relabels =
                plan.mounts().stream().anyMatch(mount -> mount.role() == Mount.Role.TOKEN && mount.relabelled());
        if (options.tokenSecret() && relabels) {
            problems.add(
                    ComposeCodes.SECRET_RELABEL,
                    PATH.key("tokenSecret"),
                    "compose does not relabel the file of a secret, which SELinux then keeps from the pilot.",
                    "leave `tokenSecret` out, or label the file on the host: `chcon -t container_file_t -l s0`.");
        }
    }

    private void checkConfigs() {
        if (plan.attributes().isPresent() && options.attributes() == AttributesDelivery.INLINE) {
            problems.add(
                    ComposeCodes.CONFIGS_VERSION,
                    SettingPath.of("attributes"),
                    "Attributes in the Compose file want compose 2.23.1 or newer.",
                    "for an older one, write `" + PATH.key("attributes") + ": file`.");
        }
    }
}
