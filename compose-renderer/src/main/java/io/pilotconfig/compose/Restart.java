package io.pilotconfig.compose;

/** When docker starts a pilot again that has ended. */
public enum Restart {
    /** Never. */
    NO,
    /** Whenever it ends, also at the start of docker. */
    ALWAYS,
    /** Whenever it ends, unless it was stopped by a person. */
    UNLESS_STOPPED,
    /** When it ends with an error; an idle pilot ends without one. */
    ON_FAILURE
}
