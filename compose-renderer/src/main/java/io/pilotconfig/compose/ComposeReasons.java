package io.pilotconfig.compose;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Reason;

/** Why a Compose file has what no plan says. */
final class ComposeReasons {
    private static final String SPECIFICATION = "the Compose Specification";

    private ComposeReasons() {}

    static Reason of(ComposePart part) {
        return switch (part) {
            case PROJECT ->
                option(
                        "project",
                        "What compose calls all that it makes of this file, so that another run knows it again.",
                        SPECIFICATION + ", \"Name\"",
                        "Where the name of the file's directory will do.");
            case SERVICE_NAME ->
                option(
                        "service",
                        "What `docker compose` calls the pilot, as in `docker compose logs pilot`.",
                        SPECIFICATION + ", \"Services\"",
                        "Never: a service has a name.");
            case HEADING ->
                Reason.always("Begins what belongs together.", SPECIFICATION, "Never, unless nothing stands below it.");
            case RESTART ->
                option(
                        "restart",
                        "A pilot ends by itself, with exit status 0, when it is idle or has run its time; this starts the next,"
                                + " and the first after a boot.",
                        SPECIFICATION + ", \"restart\"; observed: idle pilots end with 0",
                        "Where something else starts pilots, or one is enough: `restart: no`.");
            case TOKEN_SECRET ->
                option(
                        "tokenSecret",
                        "The token by which the pilot joins the pool, as a secret of the project instead of a mount: the pilot"
                                + " can only read it.",
                        SPECIFICATION + ", \"Secrets\"; OSG, Open Science Pool Containers, step 1",
                        "Never without another way to the token: without `tokenSecret`, the file `token` is mounted.");
            case MISSING_PATH ->
                Reason.of(
                        SettingPath.of("selinux"),
                        "Where the path does not exist, the start fails (`false`) instead of making an empty directory, which"
                                + " is no token and no CVMFS. Only with `selinux: relabel` compose cannot say so (`true`).",
                        SPECIFICATION + ", \"volumes\", create_host_path; observed with compose 2.26.1",
                        "Where a missing path may become a directory of root's.");
        };
    }

    private static Reason option(String name, String why, String source, String omit) {
        return Reason.of(SettingPath.of("targets", ComposeRenderer.ID, name), why, source, omit);
    }
}
