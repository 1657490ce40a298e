package io.pilotconfig.quadlet;

import io.pilotconfig.core.diagnostic.Code;

/** The codes that the renderer of quadlets reports. */
public final class QuadletCodes {
    /** Podman reads quadlets from version 4.4 on. */
    public static final Code PODMAN_VERSION =
            Code.error("quadlet-podman-version", "A quadlet is for podman 4.4 or newer.");

    /** Podman splits a mount at each colon. */
    public static final Code MOUNT_COLON = Code.error("quadlet-mount-colon", "A path of a mount holds no colon.");

    /** A value that takes a whole line cannot be quoted. */
    public static final Code LINE = Code.error(
            "quadlet-line",
            "A value that takes a whole line of a quadlet has no control character, and none at its ends that is cut off.");

    /** A word that podman or systemd would take for something else. */
    public static final Code WORD =
            Code.error("quadlet-word", "A word of a quadlet's command is neither empty nor a lone semicolon.");

    /** Podman's generator damages one character, and systemd ignores lines with some others. */
    public static final Code CHARACTER = Code.error(
            "quadlet-character", "A value of a quadlet holds neither U+0080 nor one of Unicode's noncharacters.");

    /** Podman reads its own flags as CSV (found by running it). */
    public static final Code VARIABLE_CR_LF =
            Code.error("quadlet-variable-cr-lf", "A variable for podman holds no CR LF.");

    /** Podman takes such a text for a list of words. */
    public static final Code ENTRYPOINT_JSON =
            Code.error("quadlet-entrypoint-json", "An entrypoint for podman is not JSON.");

    /** Systemd reads no line above 1 MiB, and the service has all words of the command on one. */
    public static final Code TOO_LONG =
            Code.error("quadlet-too-long", "The command that a quadlet becomes is shorter than 1 MiB.");

    /** A unit's name with its ending is a file name. */
    public static final Code NAME_LENGTH =
            Code.error("quadlet-name-length", "A quadlet's name has 245 characters at most.");

    /** Podman takes such an image for another unit. */
    public static final Code IMAGE_IS_UNIT =
            Code.error("quadlet-image-is-unit", "A quadlet's image does not end in `.image` or `.build`.");

    /** Podman refuses to update an image that does not name its registry. */
    public static final Code AUTO_UPDATE_IMAGE =
            Code.error("quadlet-auto-update-image", "An image that is updated automatically names its registry.");

    /** A podman secret has a plain name. */
    public static final Code TOKEN_SECRET_NAME =
            Code.error("quadlet-token-secret-name", "A podman secret's name is letters, digits and `_.-`.");

    /** What belongs to the pilot's user, or is mapped to it, belongs to a number. */
    public static final Code USER_NUMBER = Code.error(
            "quadlet-user-number", "With a token secret, or rootless, a user other than the image's is a number.");

    /** Podman asks which registry a short name means, and nobody answers a service. */
    public static final Code IMAGE_SHORT_NAME =
            Code.warning("quadlet-image-short-name", "A quadlet's image names its registry.");

    /** An idle pilot ends with exit status 0. */
    public static final Code RESTART_IDLE =
            Code.warning("quadlet-restart-idle", "A pilot is restarted when it ended because it was idle.");

    /** Longer than the pilot takes to end. */
    public static final Code STOP_SECONDS_USELESS =
            Code.warning("quadlet-stop-seconds-useless", "A stop time beyond 15 seconds buys the jobs nothing.");

    /** Shorter than the pilot takes to end. */
    public static final Code STOP_SECONDS_LOW =
            Code.warning("quadlet-stop-seconds-low", "A stop has at least the 11 seconds that HTCondor takes to end.");

    /** Where the quadlet goes, and what starts it. */
    public static final Code PLACEMENT =
            Code.advice("quadlet-placement", "A quadlet lies where podman's generator looks for it.");

    /** What a user's podman needs. */
    public static final Code ROOTLESS =
            Code.advice("quadlet-rootless", "A user's pilot has lingering, subordinate ids and files of its own.");

    /** What automatic updates need. */
    public static final Code AUTO_UPDATE_TIMER =
            Code.advice("quadlet-auto-update-timer", "Automatic updates are made by podman's timer.");

    private QuadletCodes() {}
}
