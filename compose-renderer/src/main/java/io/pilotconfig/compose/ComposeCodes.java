package io.pilotconfig.compose;

import io.pilotconfig.core.diagnostic.Code;

/** The codes that the renderer of Compose files reports. */
public final class ComposeCodes {
    /** Compose would change a project's name of another form in silence. */
    public static final Code PROJECT_NAME =
            Code.error("compose-project-name", "A project's name is lower-case letters, digits, `_` and `-`.");

    /** Compose refuses a service's name of another form. */
    public static final Code SERVICE_NAME =
            Code.error("compose-service-name", "A service's name is letters, digits and `._-`.");

    /** Docker refuses a name of one character. */
    public static final Code CONTAINER_NAME =
            Code.error("compose-container-name", "A docker container's name has two characters at least.");

    /** An idle pilot ends with exit status 0, which is no failure. */
    public static final Code RESTART_ON_FAILURE =
            Code.warning("compose-restart-on-failure", "A pilot is restarted whatever its exit status.");

    /** Docker relabels only by its older interface, which splits a mount at each colon. */
    public static final Code RELABEL_COLON =
            Code.error("compose-relabel-colon", "A path that is mounted and relabelled holds no colon.");

    /** Only with the older interface docker makes a directory of a path that does not exist. */
    public static final Code RELABEL_SOURCE =
            Code.advice("compose-relabel-source", "What is mounted and relabelled exists before the pilot starts.");

    /** The file of a secret is mounted as it is. */
    public static final Code SECRET_RELABEL =
            Code.warning("compose-secret-relabel", "The file of a secret is not relabelled for SELinux.");

    /** Older versions of compose refuse a config with content. */
    public static final Code CONFIGS_VERSION =
            Code.advice("compose-configs-version", "Attributes in a Compose file want compose 2.23.1 or newer.");

    /** Longer than the pilot takes to end. */
    public static final Code STOP_SECONDS_USELESS =
            Code.warning("compose-stop-seconds-useless", "A stop time beyond 15 seconds buys the jobs nothing.");

    /** Shorter than the pilot takes to end. */
    public static final Code STOP_SECONDS_LOW =
            Code.warning("compose-stop-seconds-low", "A stop has at least the 11 seconds that HTCondor takes to end.");

    private ComposeCodes() {}
}
