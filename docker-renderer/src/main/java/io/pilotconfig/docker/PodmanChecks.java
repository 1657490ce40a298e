package io.pilotconfig.docker;

import io.pilotconfig.core.diagnostic.Problems;
import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.LaunchPlan;
import io.pilotconfig.core.launch.Variable;
import java.util.regex.Pattern;

/** What podman's command line alters on its way to the container (podman 5.4.2). */
final class PodmanChecks {
    /** podman-run(1), --entrypoint: "or a JSON string"; a JSON null counts as no entrypoint. */
    private static final Pattern JSON = Pattern.compile("\\s*(?:\\[.*]|null)\\s*", Pattern.DOTALL);

    /** The users whose number is known: the image's own, and numbers. */
    private static final Pattern KNOWN_USER = Pattern.compile("(?:osg|[0-9]+)(?::.*)?");

    private PodmanChecks() {}

    static void run(LaunchPlan plan, RunOptions options, Problems problems) {
        if (options.tokenSecret().isPresent()
                && !KNOWN_USER.matcher(plan.user()).matches()) {
            problems.add(
                    RunCodes.TOKEN_SECRET_USER,
                    SettingPath.of("user"),
                    "The secret must belong to `user`, and podman wants the number of that user.",
                    "write `user` as a number, as `id` in the image prints it.");
        }
        plan.environment().stream()
                .filter(variable -> variable.value().contains("\r\n"))
                .forEach(variable -> reportLineEnds(variable, problems));
        plan.entrypoint()
                .filter(entrypoint -> JSON.matcher(entrypoint).matches())
                .ifPresent(entrypoint -> problems.add(
                        RunCodes.ENTRYPOINT_JSON,
                        SettingPath.of("entrypoint"),
                        "podman takes `entrypoint` for JSON, not for the name of a program.",
                        "write the program as `entrypoint`, and its arguments as `command`."));
    }

    private static void reportLineEnds(Variable variable, Problems problems) {
        problems.add(
                RunCodes.VARIABLE_CR_LF,
                variable.setting(),
                "`" + variable.setting() + "` holds a CR LF, of which podman makes a newline.",
                "write the lines with plain newlines.");
    }
}
