package io.pilotconfig.docker;

import io.pilotconfig.core.diagnostic.Code;

/** The codes that the renderers of command lines report. */
public final class RunCodes {
    /** An engine refuses to remove a container that it is to start again. */
    public static final Code REMOVE_WITH_RESTART =
            Code.error("remove-with-restart", "A container that is restarted is not removed.");

    /** An idle pilot ends with exit status 0, which is no failure. */
    public static final Code RESTART_ON_FAILURE =
            Code.warning("restart-on-failure", "A pilot is restarted whatever its exit status.");

    /** Without a terminal, as under cron or Ansible, {@code -it} fails. */
    public static final Code INTERACTIVE_TERMINAL =
            Code.advice("interactive-terminal", "A line that runs without a terminal is not interactive.");

    /** Docker makes a directory of a bind source that does not exist. */
    public static final Code BIND_SOURCE_EXISTS =
            Code.advice("bind-source-exists", "What is mounted exists on the host before the pilot starts.");

    /** The engines split a bind mount at each colon. */
    public static final Code BIND_MOUNT_COLON =
            Code.error("bind-mount-colon", "A path of a bind mount holds no colon.");

    /** Docker refuses a name of one character. */
    public static final Code CONTAINER_NAME_SHORT =
            Code.error("container-name-short", "A docker container's name has two characters at least.");

    /** Podman asks which registry a short name means, and fails where nobody can answer. */
    public static final Code IMAGE_SHORT_NAME =
            Code.warning("image-short-name", "An image for podman is named with its registry.");

    /** Only podman's command line has secrets. */
    public static final Code TOKEN_SECRET_UNSUPPORTED =
            Code.error("token-secret-unsupported", "A token secret is for podman only.");

    /** A podman secret has a plain name. */
    public static final Code TOKEN_SECRET_NAME =
            Code.error("token-secret-name", "A podman secret's name is letters, digits and `_.-`.");

    /** Podman reads the lines of a variable as CSV, which knows one kind of line end. */
    public static final Code VARIABLE_CR_LF =
            Code.error("variable-cr-lf", "A variable for podman holds no CR LF, of which podman makes a newline.");

    /** Podman takes a list of words where docker takes a name. */
    public static final Code ENTRYPOINT_JSON =
            Code.error("entrypoint-json", "An entrypoint for podman is a program's name, not JSON.");

    /** A token is readable for its owner only, whom a secret names by number. */
    public static final Code TOKEN_SECRET_USER =
            Code.error("token-secret-user", "With a token secret, a user other than `osg` is named by number.");

    /** Podman has no daemon that would start containers again after a boot. */
    public static final Code PODMAN_RESTART_AT_BOOT =
            Code.advice("podman-restart-at-boot", "Podman restarts containers after a boot by a systemd service only.");

    /** Longer than the pilot takes to end. */
    public static final Code STOP_SECONDS_USELESS =
            Code.warning("stop-seconds-useless", "A stop time beyond 15 seconds buys the jobs nothing.");

    /** Shorter than the pilot takes to end. */
    public static final Code STOP_SECONDS_LOW =
            Code.warning("stop-seconds-low", "A stop has at least the 11 seconds that HTCondor takes to end.");

    private RunCodes() {}
}
