package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.SettingPath;
import io.pilotconfig.core.launch.Reason;

/** Why a unit has what no plan says. */
final class UnitReasons {
    private static final String QUADLET = "podman-systemd.unit(5)";
    private static final String SERVICE = "systemd.service(5)";
    private static final String PACKAGE = "OSG's package ospool-ep, whose unit has it";

    private UnitReasons() {}

    static Reason of(UnitPart part) {
        return switch (part) {
            case UNIT ->
                Reason.always(
                        "Begins what systemd is to know of the unit, whatever it runs.", "systemd.unit(5)", "Never.");
            case NETWORK_ONLINE ->
                option(
                        "rootless",
                        "A pilot that starts before the network finds no pool, and no registry to pull from.",
                        "systemd.special(7), network-online.target",
                        "In the quadlet of an ordinary user, whose systemd does not know this target.");
            case AUTOFS ->
                Reason.of(
                        SettingPath.of("cvmfs", "mode"),
                        "The host's CVMFS is mounted by autofs, which is to run before the pilot looks there.",
                        "CVMFS' manual, \"Getting Started\"",
                        "With cvmfsexec, which needs no CVMFS of the host.");
            case AUTO_UPDATE ->
                option(
                        "autoUpdate",
                        "`podman auto-update` pulls the image when the registry has a newer one, and starts the pilot anew.",
                        "podman-auto-update(1)",
                        "Where images are renewed otherwise; OSG wants that every 72 hours.");
            case USER_NAMESPACE ->
                option(
                        "rootless",
                        "The pilot's user is the user whose quadlet this is: with podman's own mapping the pilot could not read"
                                + " the token, nor write into `workDir`.",
                        QUADLET + ", UserNS; podman-run(1), `--userns=keep-id`",
                        "Where the machine's podman runs the pilot: `rootless: false`.");
            case TOKEN_SECRET ->
                option(
                        "tokenSecret",
                        "The token by which the pilot joins the pool comes from podman's store of secrets; only the pilot's user"
                                + " may read it.",
                        QUADLET + ", Secret; OSG, Open Science Pool Containers, step 1",
                        "Never without another way to the token: without `tokenSecret`, the file `token` is mounted.");
            case CONTAINER ->
                Reason.always("Begins what podman's generator makes the call of podman of.", QUADLET, "Never.");
            default -> ofService(part);
        };
    }

    private static Reason ofService(UnitPart part) {
        return switch (part) {
            case START_LIMIT ->
                option(
                        "restart",
                        "A pilot that cannot start is given up after three starts in ten minutes, instead of burdening the"
                                + " registry and the pool for ever.",
                        PACKAGE,
                        "With `restart: no`.");
            case RESTART ->
                option(
                        "restart",
                        "A pilot ends by itself, with exit status 0, when it is idle or has run its time; this starts the next.",
                        PACKAGE + "; observed: idle pilots end with 0",
                        "With `restart: no`, where something else starts pilots.");
            case RESTART_PAUSE ->
                option(
                        "restart",
                        "Pilots follow each other with a pause, within which a short trouble may pass.",
                        SERVICE + ", RestartSec",
                        "With `restart: no`; systemd's own pause is a tenth of a second.");
            case SUCCESS_STATUS ->
                Reason.always(
                        "A stop ends cvmfsexec with 143, which is no failure.",
                        "observed: cvmfsexec ends 0.2 s after SIGTERM, with 143",
                        "Without cvmfsexec; the unit would count as failed after each stop otherwise.");
            case START_TIMEOUT ->
                Reason.always(
                        "A start may have to pull some gigabytes first, for which systemd's own 90 seconds are too few.",
                        QUADLET + ", on long pulls",
                        "Where the image is pulled before.");
            case STOP_TIMEOUT ->
                Reason.of(
                        SettingPath.of("stopSeconds"),
                        "The pilot's stop time, and 15 seconds for podman to put the container away.",
                        SERVICE + ", TimeoutStopSec",
                        "Where systemd's own 90 seconds are more.");
            case INSTALL ->
                option(
                        "install",
                        "The pilot starts with the machine; podman's generator does what `systemctl enable` does elsewhere.",
                        QUADLET + ", \"Enabling unit files\"",
                        "With `install: false`, where somebody starts the pilot by hand.");
            default -> Reason.always("Begins how systemd starts and stops the pilot.", SERVICE, "Never.");
        };
    }

    private static Reason option(String name, String why, String source, String omit) {
        return Reason.of(SettingPath.of("targets", QuadletRenderer.ID, name), why, source, omit);
    }
}
