package io.pilotconfig.docker;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Reason;

/** Why a command line has what no plan says. */
final class RunReasons {
    private static final String EXAMPLE =
            "OSG, Open Science Pool Containers, \"Running the Container with Docker\", the first example";

    private RunReasons() {}

    static Reason of(RunPart part, String engine) {
        String manual = engine + "-run(1)";
        SettingPath options = SettingPath.of("targets", engine);
        return switch (part) {
            case COMMAND_LINE -> Reason.always("Starts the container.", EXAMPLE, "Never.");
            case TERMINAL ->
                Reason.of(
                        options.key("interactive"),
                        "Shows what the pilot says in the terminal, where Ctrl-C ends it.",
                        EXAMPLE,
                        "Under cron, Ansible or systemd it has to be left out, for it fails without a terminal:"
                                + " `interactive: false` or `detach: true`.");
            case REMOVE ->
                Reason.of(
                        options.key("remove"),
                        "Nothing of a container is left when it has ended, so that the next one may have its name.",
                        EXAMPLE,
                        "To look into containers that have ended; with `restart`, which excludes it.");
            case DETACH ->
                Reason.of(
                        options.key("detach"),
                        "The pilot runs in the background; its output is shown by `" + engine + " logs`.",
                        manual,
                        "Where whatever starts the line shall wait for the pilot's end.");
            case RESTART ->
                Reason.of(
                        options.key("restart"),
                        "A pilot ends by itself, with exit status 0, when it is idle or has run its time; this starts the next.",
                        manual + "; observed: idle pilots end with 0",
                        "Where something else starts pilots, or one is enough.");
            case TOKEN_SECRET ->
                Reason.of(
                        options.key("tokenSecret"),
                        "The token by which the pilot joins the pool comes from podman's store of secrets; only the pilot's"
                                + " user may read it.",
                        manual + ", `--secret`; OSG, Open Science Pool Containers, step 1",
                        "Never without another way to the token: without `tokenSecret`, the file `token` is mounted.");
        };
    }
}
